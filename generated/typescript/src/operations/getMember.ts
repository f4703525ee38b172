import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Member } from "../models/Member.js";

/** Request of `getMember`. */
export interface GetMemberRequest {
  /** Id of the resource named in the path. */
  id: string;
  /** Names of extra fields to include in the answer. */
  expand?: ("roleAttributes" | (string & {}))[] | undefined;
}

/** What `getMember` gives. */
export type GetMemberResponse = Member;

/** What `getMember` can fail with. */
export type GetMemberError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
