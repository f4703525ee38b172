import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getIntegrationDeliveryConfigurationsOperation } from "../namespaces/i.js";
import type {
  GetIntegrationDeliveryConfigurationsError,
  GetIntegrationDeliveryConfigurationsResponse,
} from "../operations/getIntegrationDeliveryConfigurations.js";

/**
 * List feature store delivery configurations.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/integration-capabilities/featureStore`
 *
 * @beta
 */
export function integrationDeliveryConfigurationsBetaGetIntegrationDeliveryConfigurations(
  client: LaunchDarklyCore,
  options?: RequestOptions,
): APIPromise<
  Result<GetIntegrationDeliveryConfigurationsResponse, GetIntegrationDeliveryConfigurationsError>
> {
  return call(client, getIntegrationDeliveryConfigurationsOperation, undefined, options);
}
