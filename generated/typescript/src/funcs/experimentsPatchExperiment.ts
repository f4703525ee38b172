import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchExperimentOperation } from "../namespaces/e.js";
import type {
  PatchExperimentError,
  PatchExperimentRequest,
  PatchExperimentResponse,
} from "../operations/patchExperiment.js";

/**
 * Change, start or stop an experiment.
 *
 * Body: semantic patch, for example startIteration or stopIteration.
 *
 * `PATCH /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}`
 */
export function experimentsPatchExperiment(
  client: LaunchDarklyCore,
  request: PatchExperimentRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchExperimentResponse, PatchExperimentError>> {
  return call(client, patchExperimentOperation, request, options);
}
