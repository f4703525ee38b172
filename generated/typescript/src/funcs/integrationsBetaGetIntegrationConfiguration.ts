import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getIntegrationConfigurationOperation } from "../namespaces/i.js";
import type {
  GetIntegrationConfigurationError,
  GetIntegrationConfigurationRequest,
  GetIntegrationConfigurationResponse,
} from "../operations/getIntegrationConfiguration.js";

/**
 * Get an integration configuration.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/integration-configurations/{integrationConfigurationId}`
 *
 * @beta
 */
export function integrationsBetaGetIntegrationConfiguration(
  client: LaunchDarklyCore,
  request: GetIntegrationConfigurationRequest,
  options?: RequestOptions,
): APIPromise<Result<GetIntegrationConfigurationResponse, GetIntegrationConfigurationError>> {
  return call(client, getIntegrationConfigurationOperation, request, options);
}
