import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchIntegrationDeliveryConfigurationOperation } from "../namespaces/i.js";
import type {
  PatchIntegrationDeliveryConfigurationError,
  PatchIntegrationDeliveryConfigurationRequest,
  PatchIntegrationDeliveryConfigurationResponse,
} from "../operations/patchIntegrationDeliveryConfiguration.js";

/**
 * Change a delivery configuration.
 *
 * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
 *
 * `PATCH /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}`
 *
 * @beta
 */
export function integrationDeliveryConfigurationsBetaPatchIntegrationDeliveryConfiguration(
  client: LaunchDarklyCore,
  request: PatchIntegrationDeliveryConfigurationRequest,
  options?: RequestOptions,
): APIPromise<
  Result<PatchIntegrationDeliveryConfigurationResponse, PatchIntegrationDeliveryConfigurationError>
> {
  return call(client, patchIntegrationDeliveryConfigurationOperation, request, options);
}
