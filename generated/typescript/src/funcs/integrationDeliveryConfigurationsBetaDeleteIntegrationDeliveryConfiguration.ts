import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteIntegrationDeliveryConfigurationOperation } from "../namespaces/i.js";
import type {
  DeleteIntegrationDeliveryConfigurationError,
  DeleteIntegrationDeliveryConfigurationRequest,
  DeleteIntegrationDeliveryConfigurationResponse,
} from "../operations/deleteIntegrationDeliveryConfiguration.js";

/**
 * Delete a delivery configuration.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `DELETE /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}`
 *
 * @beta
 */
export function integrationDeliveryConfigurationsBetaDeleteIntegrationDeliveryConfiguration(
  client: LaunchDarklyCore,
  request: DeleteIntegrationDeliveryConfigurationRequest,
  options?: RequestOptions,
): APIPromise<
  Result<
    DeleteIntegrationDeliveryConfigurationResponse,
    DeleteIntegrationDeliveryConfigurationError
  >
> {
  return call(client, deleteIntegrationDeliveryConfigurationOperation, request, options);
}
