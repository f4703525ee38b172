import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Members } from "../models/Members.js";
import type { NewMemberFormListPost } from "../models/NewMemberFormListPost.js";

/** Request of `postMembers`. */
export interface PostMembersRequest {
  /** Sent as application/json. */
  requestBody: NewMemberFormListPost;
}

/** What `postMembers` gives. */
export type PostMembersResponse = Members;

/** What `postMembers` can fail with. */
export type PostMembersError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
