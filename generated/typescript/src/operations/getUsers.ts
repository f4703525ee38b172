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
import type { UsersRep } from "../models/UsersRep.js";

/** Request of `getUsers`. */
export interface GetUsersRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /**
   * Most items per page.
   *
   * Format: int64.
   */
  limit?: number | undefined;
  /** Opaque cursor of the next page, from the previous answer. */
  searchAfter?: string | undefined;
}

/** What `getUsers` gives. */
export type GetUsersResponse = UsersRep;

/** What `getUsers` can fail with. */
export type GetUsersError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getUsers` goes through. */
export type GetUsersItem = UserRecord;
