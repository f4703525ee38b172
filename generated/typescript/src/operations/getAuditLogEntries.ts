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

/** Request of `getAuditLogEntries`. */
export interface GetAuditLogEntriesRequest {
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
  /** Resource specifier that picks the entries. */
  spec?: string | undefined;
}

/** What `getAuditLogEntries` gives. */
export type GetAuditLogEntriesResponse = AuditLogEntryListingRepCollection;

/** What `getAuditLogEntries` can fail with. */
export type GetAuditLogEntriesError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getAuditLogEntries` goes through. */
export type GetAuditLogEntriesItem = AuditLogEntryListingRep;
