import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { validateIntegrationDeliveryConfigurationOperation } from "../namespaces/i.js";
import type {
  ValidateIntegrationDeliveryConfigurationError,
  ValidateIntegrationDeliveryConfigurationRequest,
  ValidateIntegrationDeliveryConfigurationResponse,
} from "../operations/validateIntegrationDeliveryConfiguration.js";

/**
 * Test a stored delivery configuration.
 *
 * Sends the validation request that the manifest of the integration describes. Beta: needs the
 * header `LD-API-Version: beta`.
 *
 * `POST /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}/validate`
 *
 * @beta
 */
export function integrationDeliveryConfigurationsBetaValidateIntegrationDeliveryConfiguration(
  client: LaunchDarklyCore,
  request: ValidateIntegrationDeliveryConfigurationRequest,
  options?: RequestOptions,
): APIPromise<
  Result<
    ValidateIntegrationDeliveryConfigurationResponse,
    ValidateIntegrationDeliveryConfigurationError
  >
> {
  return call(client, validateIntegrationDeliveryConfigurationOperation, request, options);
}
