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
import type { ExpiringTargetPatchResponse } from "../models/ExpiringTargetPatchResponse.js";
import type { PatchFlagsRequest } from "../models/PatchFlagsRequest.js";
import type { FlagExpiringTargetsPatchBody } from "../patches/flagExpiringTargets.js";

/** Request of `patchExpiringTargets`. */
export interface PatchExpiringTargetsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /**
   * Made by `flagExpiringTargetsPatch`, or written out. Sent as application/json;
   * domain-model=launchdarkly.semanticpatch.
   */
  patchFlagsRequest: PatchFlagsRequest | FlagExpiringTargetsPatchBody;
}

/** What `patchExpiringTargets` gives. */
export type PatchExpiringTargetsResponse = WithFailures<ExpiringTargetPatchResponse, "errors">;

/** What `patchExpiringTargets` can fail with. */
export type PatchExpiringTargetsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
