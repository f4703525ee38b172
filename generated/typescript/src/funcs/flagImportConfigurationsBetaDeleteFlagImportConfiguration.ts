import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteFlagImportConfigurationOperation } from "../namespaces/f.js";
import type {
  DeleteFlagImportConfigurationError,
  DeleteFlagImportConfigurationRequest,
  DeleteFlagImportConfigurationResponse,
} from "../operations/deleteFlagImportConfiguration.js";

/**
 * Delete a flag import configuration.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `DELETE /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}`
 *
 * @beta
 */
export function flagImportConfigurationsBetaDeleteFlagImportConfiguration(
  client: LaunchDarklyCore,
  request: DeleteFlagImportConfigurationRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteFlagImportConfigurationResponse, DeleteFlagImportConfigurationError>> {
  return call(client, deleteFlagImportConfigurationOperation, request, options);
}
