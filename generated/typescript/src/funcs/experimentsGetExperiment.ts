import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getExperimentOperation } from "../namespaces/e.js";
import type {
  GetExperimentError,
  GetExperimentRequest,
  GetExperimentResponse,
} from "../operations/getExperiment.js";

/**
 * Get an experiment.
 *
 * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}`
 */
export function experimentsGetExperiment(
  client: LaunchDarklyCore,
  request: GetExperimentRequest,
  options?: RequestOptions,
): APIPromise<Result<GetExperimentResponse, GetExperimentError>> {
  return call(client, getExperimentOperation, request, options);
}
