import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getExperimentsOperation } from "../namespaces/e.js";
import type {
  GetExperimentsError,
  GetExperimentsRequest,
  GetExperimentsResponse,
} from "../operations/getExperiments.js";

/**
 * List the experiments of an environment.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments`
 */
export function experimentsGetExperiments(
  client: LaunchDarklyCore,
  request: GetExperimentsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetExperimentsResponse, GetExperimentsError>> {
  return call(client, getExperimentsOperation, request, options);
}
