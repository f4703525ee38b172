import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postAuditLogEntriesOperation } from "../namespaces/a.js";
import type {
  PostAuditLogEntriesError,
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
 * `POST /api/v2/auditlog`
 */
export function auditLogPostAuditLogEntries(
  client: LaunchDarklyCore,
  request?: PostAuditLogEntriesRequest,
  options?: RequestOptions,
): APIPromise<Result<PostAuditLogEntriesResponse, PostAuditLogEntriesError>> {
  return call(client, postAuditLogEntriesOperation, request ?? {}, options);
}
