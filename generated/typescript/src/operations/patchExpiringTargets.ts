import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ExpiringTargetPatchResponse } from "../models/ExpiringTargetPatchResponse.js";
import type { PatchFlagsRequest } from "../models/PatchFlagsRequest.js";

/** Request of `patchExpiringTargets`. */
export interface PatchExpiringTargetsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Sent as application/json. */
  patchFlagsRequest: PatchFlagsRequest;
}

/** What `patchExpiringTargets` gives. */
export type PatchExpiringTargetsResponse = ExpiringTargetPatchResponse;

/** What `patchExpiringTargets` can fail with. */
export type PatchExpiringTargetsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
