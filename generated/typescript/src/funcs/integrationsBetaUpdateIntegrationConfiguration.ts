import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { updateIntegrationConfigurationOperation } from "../namespaces/i.js";
import type {
  UpdateIntegrationConfigurationError,
  UpdateIntegrationConfigurationRequest,
  UpdateIntegrationConfigurationResponse,
} from "../operations/updateIntegrationConfiguration.js";

/**
 * Change an integration configuration.
 *
 * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
 *
 * `PATCH /api/v2/integration-configurations/{integrationConfigurationId}`
 *
 * @beta
 */
export function integrationsBetaUpdateIntegrationConfiguration(
  client: LaunchDarklyCore,
  request: UpdateIntegrationConfigurationRequest,
  options?: RequestOptions,
): APIPromise<Result<UpdateIntegrationConfigurationResponse, UpdateIntegrationConfigurationError>> {
  return call(client, updateIntegrationConfigurationOperation, request, options);
}
