import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createIterationOperation } from "../namespaces/e.js";
import type {
  CreateIterationError,
  CreateIterationRequest,
  CreateIterationResponse,
} from "../operations/createIteration.js";

/**
 * Add an iteration to an experiment.
 *
 * New iterations are drafts until they are started.
 *
 * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}/iterations`
 */
export function experimentsCreateIteration(
  client: LaunchDarklyCore,
  request: CreateIterationRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateIterationResponse, CreateIterationError>> {
  return call(client, createIterationOperation, request, options);
}
