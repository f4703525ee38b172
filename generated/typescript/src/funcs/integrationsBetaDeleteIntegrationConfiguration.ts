import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteIntegrationConfigurationOperation } from "../namespaces/i.js";
import type {
  DeleteIntegrationConfigurationError,
  DeleteIntegrationConfigurationRequest,
  DeleteIntegrationConfigurationResponse,
} from "../operations/deleteIntegrationConfiguration.js";

/**
 * Delete an integration configuration.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `DELETE /api/v2/integration-configurations/{integrationConfigurationId}`
 *
 * @beta
 */
export function integrationsBetaDeleteIntegrationConfiguration(
  client: LaunchDarklyCore,
  request: DeleteIntegrationConfigurationRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteIntegrationConfigurationResponse, DeleteIntegrationConfigurationError>> {
  return call(client, deleteIntegrationConfigurationOperation, request, options);
}
