import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteMember`. */
export interface DeleteMemberRequest {
  /** Id of the resource named in the path. */
  id: string;
}

/** What `deleteMember` gives. */
export type DeleteMemberResponse = void;

/** What `deleteMember` can fail with. */
export type DeleteMemberError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
