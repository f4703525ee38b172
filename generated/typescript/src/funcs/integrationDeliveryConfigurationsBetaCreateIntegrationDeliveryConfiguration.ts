import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createIntegrationDeliveryConfigurationOperation } from "../namespaces/i.js";
import type {
  CreateIntegrationDeliveryConfigurationError,
  CreateIntegrationDeliveryConfigurationRequest,
  CreateIntegrationDeliveryConfigurationResponse,
} from "../operations/createIntegrationDeliveryConfiguration.js";

/**
 * Create a delivery configuration.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `POST /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}`
 *
 * @beta
 */
export function integrationDeliveryConfigurationsBetaCreateIntegrationDeliveryConfiguration(
  client: LaunchDarklyCore,
  request: CreateIntegrationDeliveryConfigurationRequest,
  options?: RequestOptions,
): APIPromise<
  Result<
    CreateIntegrationDeliveryConfigurationResponse,
    CreateIntegrationDeliveryConfigurationError
  >
> {
  return call(client, createIntegrationDeliveryConfigurationOperation, request, options);
}
