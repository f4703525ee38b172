import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getFlagImportConfigurationsOperation } from "../namespaces/f.js";
import type {
  GetFlagImportConfigurationsError,
  GetFlagImportConfigurationsResponse,
} from "../operations/getFlagImportConfigurations.js";

/**
 * List flag import configurations.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/integration-capabilities/flag-import`
 *
 * @beta
 */
export function flagImportConfigurationsBetaGetFlagImportConfigurations(
  client: LaunchDarklyCore,
  options?: RequestOptions,
): APIPromise<Result<GetFlagImportConfigurationsResponse, GetFlagImportConfigurationsError>> {
  return call(client, getFlagImportConfigurationsOperation, undefined, options);
}
