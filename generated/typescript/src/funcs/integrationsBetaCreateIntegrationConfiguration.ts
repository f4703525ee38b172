import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createIntegrationConfigurationOperation } from "../namespaces/i.js";
import type {
  CreateIntegrationConfigurationError,
  CreateIntegrationConfigurationRequest,
  CreateIntegrationConfigurationResponse,
} from "../operations/createIntegrationConfiguration.js";

/**
 * Create an integration configuration.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `POST /api/v2/integration-configurations/keys/{integrationKey}`
 *
 * @beta
 */
export function integrationsBetaCreateIntegrationConfiguration(
  client: LaunchDarklyCore,
  request: CreateIntegrationConfigurationRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateIntegrationConfigurationResponse, CreateIntegrationConfigurationError>> {
  return call(client, createIntegrationConfigurationOperation, request, options);
}
