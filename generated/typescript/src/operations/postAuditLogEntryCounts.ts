import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { CountBucketsResult } from "../models/CountBucketsResult.js";
import type { StatementPostList } from "../models/StatementPostList.js";

/** Request of `postAuditLogEntryCounts`. */
export interface PostAuditLogEntryCountsRequest {
  /**
   * Upper bound: epoch milliseconds in the audit log, a cursor from an earlier page elsewhere.
   *
   * Format: int64.
   */
  before?: number | undefined;
  /**
   * Lower bound: epoch milliseconds in the audit log, a cursor from an earlier page elsewhere.
   *
   * Format: int64.
   */
  after: number;
  /**
   * Number of time buckets, at most 500; 50 when absent.
   *
   * Format: int64.
   */
  buckets?: number | undefined;
  /** Sent as application/json. */
  requestBody: StatementPostList;
}

/** What `postAuditLogEntryCounts` gives. */
export type PostAuditLogEntryCountsResponse = CountBucketsResult;

/** What `postAuditLogEntryCounts` can fail with. */
export type PostAuditLogEntryCountsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
