import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getIntegrationDeliveryConfigurationByIdOperation } from "../namespaces/i.js";
import type {
  GetIntegrationDeliveryConfigurationByIdError,
  GetIntegrationDeliveryConfigurationByIdRequest,
  GetIntegrationDeliveryConfigurationByIdResponse,
} from "../operations/getIntegrationDeliveryConfigurationById.js";

/**
 * Get a delivery configuration.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}`
 *
 * @beta
 */
export function integrationDeliveryConfigurationsBetaGetIntegrationDeliveryConfigurationById(
  client: LaunchDarklyCore,
  request: GetIntegrationDeliveryConfigurationByIdRequest,
  options?: RequestOptions,
): APIPromise<
  Result<
    GetIntegrationDeliveryConfigurationByIdResponse,
    GetIntegrationDeliveryConfigurationByIdError
  >
> {
  return call(client, getIntegrationDeliveryConfigurationByIdOperation, request, options);
}
