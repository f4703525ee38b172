import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { CustomRole } from "../models/CustomRole.js";
import type { CustomRolePost } from "../models/CustomRolePost.js";

/** Request of `postCustomRole`. */
export interface PostCustomRoleRequest {
  /** Sent as application/json. */
  customRolePost: CustomRolePost;
}

/** What `postCustomRole` gives. */
export type PostCustomRoleResponse = CustomRole;

/** What `postCustomRole` can fail with. */
export type PostCustomRoleError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
