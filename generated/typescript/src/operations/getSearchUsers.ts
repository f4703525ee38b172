import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { UserRecord } from "../models/UserRecord.js";
import type { Users } from "../models/Users.js";

/** Request of `getSearchUsers`. */
export interface GetSearchUsersRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Text to search for. */
  q?: string | undefined;
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
   *
   * @deprecated
   */
  offset?: number | undefined;
  /**
   * Lower bound: epoch milliseconds in the audit log, a cursor from an earlier page elsewhere.
   *
   * Format: int64.
   */
  after?: number | undefined;
  /** Field to sort by; a leading dash reverses the order. Fields differ per operation. */
  sort?: string | undefined;
  /** Opaque cursor of the next page, from the previous answer. */
  searchAfter?: string | undefined;
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
}

/** What `getSearchUsers` gives. */
export type GetSearchUsersResponse = Users;

/** What `getSearchUsers` can fail with. */
export type GetSearchUsersError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getSearchUsers` goes through. */
export type GetSearchUsersItem = UserRecord;
