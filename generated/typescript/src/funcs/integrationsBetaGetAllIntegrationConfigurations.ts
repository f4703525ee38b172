import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getAllIntegrationConfigurationsOperation } from "../namespaces/i.js";
import type {
  GetAllIntegrationConfigurationsError,
  GetAllIntegrationConfigurationsRequest,
  GetAllIntegrationConfigurationsResponse,
} from "../operations/getAllIntegrationConfigurations.js";

/**
 * List the configurations of an integration.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/integration-configurations/keys/{integrationKey}`
 *
 * @beta
 */
export function integrationsBetaGetAllIntegrationConfigurations(
  client: LaunchDarklyCore,
  request: GetAllIntegrationConfigurationsRequest,
  options?: RequestOptions,
): APIPromise<
  Result<GetAllIntegrationConfigurationsResponse, GetAllIntegrationConfigurationsError>
> {
  return call(client, getAllIntegrationConfigurationsOperation, request, options);
}
