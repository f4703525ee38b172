import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createFlagImportConfigurationOperation } from "../namespaces/f.js";
import type {
  CreateFlagImportConfigurationError,
  CreateFlagImportConfigurationRequest,
  CreateFlagImportConfigurationResponse,
} from "../operations/createFlagImportConfiguration.js";

/**
 * Create a flag import configuration.
 *
 * Chooses the system to import from by `integrationKey`, for example split. Beta: needs the header
 * `LD-API-Version: beta`.
 *
 * `POST /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}`
 *
 * @beta
 */
export function flagImportConfigurationsBetaCreateFlagImportConfiguration(
  client: LaunchDarklyCore,
  request: CreateFlagImportConfigurationRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateFlagImportConfigurationResponse, CreateFlagImportConfigurationError>> {
  return call(client, createFlagImportConfigurationOperation, request, options);
}
