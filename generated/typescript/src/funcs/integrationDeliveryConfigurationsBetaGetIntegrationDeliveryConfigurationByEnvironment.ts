import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getIntegrationDeliveryConfigurationByEnvironmentOperation } from "../namespaces/i.js";
import type {
  GetIntegrationDeliveryConfigurationByEnvironmentError,
  GetIntegrationDeliveryConfigurationByEnvironmentRequest,
  GetIntegrationDeliveryConfigurationByEnvironmentResponse,
} from "../operations/getIntegrationDeliveryConfigurationByEnvironment.js";

/**
 * List delivery configurations of an environment.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}`
 *
 * @beta
 */
export function integrationDeliveryConfigurationsBetaGetIntegrationDeliveryConfigurationByEnvironment(
  client: LaunchDarklyCore,
  request: GetIntegrationDeliveryConfigurationByEnvironmentRequest,
  options?: RequestOptions,
): APIPromise<
  Result<
    GetIntegrationDeliveryConfigurationByEnvironmentResponse,
    GetIntegrationDeliveryConfigurationByEnvironmentError
  >
> {
  return call(client, getIntegrationDeliveryConfigurationByEnvironmentOperation, request, options);
}
