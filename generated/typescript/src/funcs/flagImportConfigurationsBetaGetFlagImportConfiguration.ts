import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getFlagImportConfigurationOperation } from "../namespaces/f.js";
import type {
  GetFlagImportConfigurationError,
  GetFlagImportConfigurationRequest,
  GetFlagImportConfigurationResponse,
} from "../operations/getFlagImportConfiguration.js";

/**
 * Get a flag import configuration.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}`
 *
 * @beta
 */
export function flagImportConfigurationsBetaGetFlagImportConfiguration(
  client: LaunchDarklyCore,
  request: GetFlagImportConfigurationRequest,
  options?: RequestOptions,
): APIPromise<Result<GetFlagImportConfigurationResponse, GetFlagImportConfigurationError>> {
  return call(client, getFlagImportConfigurationOperation, request, options);
}
