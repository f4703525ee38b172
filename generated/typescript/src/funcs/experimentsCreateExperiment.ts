import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createExperimentOperation } from "../namespaces/e.js";
import type {
  CreateExperimentError,
  CreateExperimentRequest,
  CreateExperimentResponse,
} from "../operations/createExperiment.js";

/**
 * Create an experiment.
 *
 * It does not run yet: start its iteration with patchExperiment.
 *
 * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments`
 */
export function experimentsCreateExperiment(
  client: LaunchDarklyCore,
  request: CreateExperimentRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateExperimentResponse, CreateExperimentError>> {
  return call(client, createExperimentOperation, request, options);
}
