import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchFlagImportConfigurationOperation } from "../namespaces/f.js";
import type {
  PatchFlagImportConfigurationError,
  PatchFlagImportConfigurationRequest,
  PatchFlagImportConfigurationResponse,
} from "../operations/patchFlagImportConfiguration.js";

/**
 * Change a flag import configuration.
 *
 * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
 *
 * `PATCH /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}`
 *
 * @beta
 */
export function flagImportConfigurationsBetaPatchFlagImportConfiguration(
  client: LaunchDarklyCore,
  request: PatchFlagImportConfigurationRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchFlagImportConfigurationResponse, PatchFlagImportConfigurationError>> {
  return call(client, patchFlagImportConfigurationOperation, request, options);
}
