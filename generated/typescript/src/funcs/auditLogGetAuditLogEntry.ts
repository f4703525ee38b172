import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getAuditLogEntryOperation } from "../namespaces/a.js";
import type {
  GetAuditLogEntryError,
  GetAuditLogEntryRequest,
  GetAuditLogEntryResponse,
} from "../operations/getAuditLogEntry.js";

/**
 * Get an audit log entry with its details.
 *
 * Adds to the listing what changed: the state before, the state after and the difference.
 *
 * `GET /api/v2/auditlog/{id}`
 */
export function auditLogGetAuditLogEntry(
  client: LaunchDarklyCore,
  request: GetAuditLogEntryRequest,
  options?: RequestOptions,
): APIPromise<Result<GetAuditLogEntryResponse, GetAuditLogEntryError>> {
  return call(client, getAuditLogEntryOperation, request, options);
}
