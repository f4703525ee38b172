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
import type { PatchUsersRequest } from "../models/PatchUsersRequest.js";

/** Request of `patchExpiringFlagsForUser`. */
export interface PatchExpiringFlagsForUserRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the user. */
  userKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Sent as application/json. */
  patchUsersRequest: PatchUsersRequest;
}

/** What `patchExpiringFlagsForUser` gives. */
export type PatchExpiringFlagsForUserResponse = ExpiringUserTargetPatchResponse;

/** What `patchExpiringFlagsForUser` can fail with. */
export type PatchExpiringFlagsForUserError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
