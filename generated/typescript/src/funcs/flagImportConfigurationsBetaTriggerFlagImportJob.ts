import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { triggerFlagImportJobOperation } from "../namespaces/f.js";
import type {
  TriggerFlagImportJobError,
  TriggerFlagImportJobRequest,
  TriggerFlagImportJobResponse,
} from "../operations/triggerFlagImportJob.js";

/**
 * Start a flag import.
 *
 * Queues the import and returns at once; poll the configuration for its status. Beta: needs the
 * header `LD-API-Version: beta`.
 *
 * `POST /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}/trigger`
 *
 * @beta
 */
export function flagImportConfigurationsBetaTriggerFlagImportJob(
  client: LaunchDarklyCore,
  request: TriggerFlagImportJobRequest,
  options?: RequestOptions,
): APIPromise<Result<TriggerFlagImportJobResponse, TriggerFlagImportJobError>> {
  return call(client, triggerFlagImportJobOperation, request, options);
}
