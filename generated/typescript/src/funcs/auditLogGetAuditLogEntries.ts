import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getAuditLogEntriesOperation } from "../namespaces/a.js";
import type {
  GetAuditLogEntriesError,
  GetAuditLogEntriesItem,
  GetAuditLogEntriesRequest,
  GetAuditLogEntriesResponse,
} from "../operations/getAuditLogEntries.js";

/**
 * List audit log entries.
 *
 * Paged by time with `limit`, `after` and `before`; 10 items by default, 20 at most.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/auditlog`
 */
export function auditLogGetAuditLogEntries(
  client: LaunchDarklyCore,
  request?: GetAuditLogEntriesRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetAuditLogEntriesResponse, GetAuditLogEntriesError>,
  GetAuditLogEntriesItem,
  GetAuditLogEntriesResponse
> {
  return callPages(client, getAuditLogEntriesOperation, request ?? {}, options);
}
