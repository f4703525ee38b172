import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { postAuditLogEntriesOperation } from "../namespaces/a.js";
import type {
  PostAuditLogEntriesError,
  PostAuditLogEntriesItem,
  PostAuditLogEntriesRequest,
  PostAuditLogEntriesResponse,
} from "../operations/postAuditLogEntries.js";

/**
 * Search the audit log by resource.
 *
 * Reads only. The body holds policy statements that choose the resources; the query holds time
 * range and text. Paged by time with `limit`, `after` and `before`; 10 items by default, 20 at
 * most.
 *
 * `for await` goes through the items of all pages.
 *
 * `POST /api/v2/auditlog`
 */
export function auditLogPostAuditLogEntries(
  client: LaunchDarklyCore,
  request?: PostAuditLogEntriesRequest,
  options?: PageOptions,
): PagePromise<
  Result<PostAuditLogEntriesResponse, PostAuditLogEntriesError>,
  PostAuditLogEntriesItem,
  PostAuditLogEntriesResponse
> {
  return callPages(client, postAuditLogEntriesOperation, request ?? {}, options);
}
