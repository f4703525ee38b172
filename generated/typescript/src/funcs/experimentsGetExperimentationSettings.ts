import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getExperimentationSettingsOperation } from "../namespaces/e.js";
import type {
  GetExperimentationSettingsError,
  GetExperimentationSettingsRequest,
  GetExperimentationSettingsResponse,
} from "../operations/getExperimentationSettings.js";

/**
 * Get the experiment settings of a project.
 *
 * `GET /api/v2/projects/{projectKey}/experimentation-settings`
 */
export function experimentsGetExperimentationSettings(
  client: LaunchDarklyCore,
  request: GetExperimentationSettingsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetExperimentationSettingsResponse, GetExperimentationSettingsError>> {
  return call(client, getExperimentationSettingsOperation, request, options);
}
