import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { WithFailures } from "../lib/partial.js";
import type { ExpiringUserTargetPatchResponse } from "../models/ExpiringUserTargetPatchResponse.js";
import type { PatchFlagsRequest } from "../models/PatchFlagsRequest.js";
import type { FlagExpiringUserTargetsPatchBody } from "../patches/flagExpiringUserTargets.js";

/** Request of `patchExpiringUserTargets`. */
export interface PatchExpiringUserTargetsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /**
   * Made by `flagExpiringUserTargetsPatch`, or written out. Sent as application/json;
   * domain-model=launchdarkly.semanticpatch.
   */
  patchFlagsRequest: PatchFlagsRequest | FlagExpiringUserTargetsPatchBody;
}

/** What `patchExpiringUserTargets` gives. */
export type PatchExpiringUserTargetsResponse = WithFailures<
  ExpiringUserTargetPatchResponse,
  "errors"
>;

/** What `patchExpiringUserTargets` can fail with. */
export type PatchExpiringUserTargetsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
