import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Member } from "../models/Member.js";
import type { MemberTeamsPostInput } from "../models/MemberTeamsPostInput.js";

/** Request of `postMemberTeams`. */
export interface PostMemberTeamsRequest {
  /** Id of the resource named in the path. */
  id: string;
  /** Sent as application/json. */
  memberTeamsPostInput: MemberTeamsPostInput;
}

/** What `postMemberTeams` gives. */
export type PostMemberTeamsResponse = Member;

/** What `postMemberTeams` can fail with. */
export type PostMemberTeamsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
