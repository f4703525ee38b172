import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postAuditLogEntryCountsOperation } from "../namespaces/a.js";
import type {
  PostAuditLogEntryCountsError,
  PostAuditLogEntryCountsRequest,
  PostAuditLogEntryCountsResponse,
} from "../operations/postAuditLogEntryCounts.js";

/**
 * Count audit log entries per time bucket.
 *
 * Reads only.
 *
 * `POST /api/v2/auditlog/counts`
 */
export function auditLogPostAuditLogEntryCounts(
  client: LaunchDarklyCore,
  request: PostAuditLogEntryCountsRequest,
  options?: RequestOptions,
): APIPromise<Result<PostAuditLogEntryCountsResponse, PostAuditLogEntryCountsError>> {
  return call(client, postAuditLogEntryCountsOperation, request, options);
}
