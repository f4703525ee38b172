import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getAuditLogEntriesOperation } from "../namespaces/a.js";
import type {
  GetAuditLogEntriesError,
  GetAuditLogEntriesRequest,
  GetAuditLogEntriesResponse,
} from "../operations/getAuditLogEntries.js";

/**
 * List audit log entries.
 *
 * Paged by time with `limit`, `after` and `before`; 10 items by default, 20 at most.
 *
 * `GET /api/v2/auditlog`
 */
export function auditLogGetAuditLogEntries(
  client: LaunchDarklyCore,
  request?: GetAuditLogEntriesRequest,
  options?: RequestOptions,
): APIPromise<Result<GetAuditLogEntriesResponse, GetAuditLogEntriesError>> {
  return call(client, getAuditLogEntriesOperation, request ?? {}, options);
}
