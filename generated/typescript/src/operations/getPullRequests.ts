import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import type { PullRequestCollectionRep } from "../models/PullRequestCollectionRep.js";
import type { PullRequestRep } from "../models/PullRequestRep.js";

/** Request of `getPullRequests`. */
export interface GetPullRequestsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey?: string | undefined;
  /** Key of the application; where several are accepted, keys joined by commas. */
  applicationKey?: string[] | undefined;
  /** Only items with this status; values differ per operation. */
  status?: string | undefined;
  /** Text to search for. */
  query?: string | undefined;
  /**
   * Most items per page.
   *
   * Format: int64.
   */
  limit?: number | undefined;
  /** Names of extra fields to include in the answer. */
  expand?: ("deployments" | "flagReferences" | "leadTime" | (string & {}))[] | undefined;
  /** Field to sort by; a leading dash reverses the order. Fields differ per operation. */
  sort?: string | undefined;
  /**
   * Start of the time range. The unit differs: epoch milliseconds in most operations, epoch seconds
   * in some usage reports.
   *
   * Format: date-time.
   */
  from?: string | undefined;
  /**
   * End of the time range, in the unit of `from`.
   *
   * Format: date-time.
   */
  to?: string | undefined;
  /** Lower bound: epoch milliseconds in the audit log, a cursor from an earlier page elsewhere. */
  after?: string | undefined;
  /** Upper bound: epoch milliseconds in the audit log, a cursor from an earlier page elsewhere. */
  before?: string | undefined;
}

/** What `getPullRequests` gives. */
export type GetPullRequestsResponse = PullRequestCollectionRep;

/** What `getPullRequests` can fail with. */
export type GetPullRequestsError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;

/** One item of what `getPullRequests` goes through. */
export type GetPullRequestsItem = PullRequestRep;
