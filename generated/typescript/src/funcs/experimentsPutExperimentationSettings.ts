import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { putExperimentationSettingsOperation } from "../namespaces/e.js";
import type {
  PutExperimentationSettingsError,
  PutExperimentationSettingsRequest,
  PutExperimentationSettingsResponse,
} from "../operations/putExperimentationSettings.js";

/**
 * Replace the experiment settings of a project.
 *
 * `PUT /api/v2/projects/{projectKey}/experimentation-settings`
 */
export function experimentsPutExperimentationSettings(
  client: LaunchDarklyCore,
  request: PutExperimentationSettingsRequest,
  options?: RequestOptions,
): APIPromise<Result<PutExperimentationSettingsResponse, PutExperimentationSettingsError>> {
  return call(client, putExperimentationSettingsOperation, request, options);
}
