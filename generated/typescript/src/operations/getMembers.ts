import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Member } from "../models/Member.js";
import type { Members } from "../models/Members.js";

/** Request of `getMembers`. */
export interface GetMembersRequest {
  /**
   * Most items per page.
   *
   * Format: int64.
   */
  limit?: number | undefined;
  /**
   * Items to skip before the page starts; 0 is the first.
   *
   * Format: int64.
   */
  offset?: number | undefined;
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
  /** Names of extra fields to include in the answer. */
  expand?: ("customRoles" | "roleAttributes" | (string & {}))[] | undefined;
  /** Field to sort by; a leading dash reverses the order. Fields differ per operation. */
  sort?: string | undefined;
}

/** What `getMembers` gives. */
export type GetMembersResponse = Members;

/** What `getMembers` can fail with. */
export type GetMembersError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getMembers` goes through. */
export type GetMembersItem = Member;
