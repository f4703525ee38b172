import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ExpiringUserTargetPatchResponse } from "../models/ExpiringUserTargetPatchResponse.js";
import type { PatchFlagsRequest } from "../models/PatchFlagsRequest.js";

/** Request of `patchExpiringUserTargets`. */
export interface PatchExpiringUserTargetsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Sent as application/json. */
  patchFlagsRequest: PatchFlagsRequest;
}

/** What `patchExpiringUserTargets` gives. */
export type PatchExpiringUserTargetsResponse = ExpiringUserTargetPatchResponse;

/** What `patchExpiringUserTargets` can fail with. */
export type PatchExpiringUserTargetsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
