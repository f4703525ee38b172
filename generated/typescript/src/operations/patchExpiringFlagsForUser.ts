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
import type { PatchUsersRequest } from "../models/PatchUsersRequest.js";
import type { UserExpiringFlagsPatchBody } from "../patches/userExpiringFlags.js";

/** Request of `patchExpiringFlagsForUser`. */
export interface PatchExpiringFlagsForUserRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the user. */
  userKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /**
   * Made by `userExpiringFlagsPatch`, or written out. Sent as application/json;
   * domain-model=launchdarkly.semanticpatch.
   */
  patchUsersRequest: PatchUsersRequest | UserExpiringFlagsPatchBody;
}

/** What `patchExpiringFlagsForUser` gives. */
export type PatchExpiringFlagsForUserResponse = WithFailures<
  ExpiringUserTargetPatchResponse,
  "errors"
>;

/** What `patchExpiringFlagsForUser` can fail with. */
export type PatchExpiringFlagsForUserError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
