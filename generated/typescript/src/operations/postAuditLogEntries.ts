import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { AuditLogEntryListingRep } from "../models/AuditLogEntryListingRep.js";
import type { AuditLogEntryListingRepCollection } from "../models/AuditLogEntryListingRepCollection.js";
import type { StatementPostList } from "../models/StatementPostList.js";

/** Request of `postAuditLogEntries`. */
export interface PostAuditLogEntriesRequest {
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
  after?: number | undefined;
  /** Text to search for. */
  q?: string | undefined;
  /**
   * Most items per page.
   *
   * Format: int64.
   */
  limit?: number | undefined;
  /** Sent as application/json. */
  requestBody?: StatementPostList | undefined;
}

/** What `postAuditLogEntries` gives. */
export type PostAuditLogEntriesResponse = AuditLogEntryListingRepCollection;

/** What `postAuditLogEntries` can fail with. */
export type PostAuditLogEntriesError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `postAuditLogEntries` goes through. */
export type PostAuditLogEntriesItem = AuditLogEntryListingRep;
