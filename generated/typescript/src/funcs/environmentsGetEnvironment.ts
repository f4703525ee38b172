import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getEnvironmentOperation } from "../namespaces/e.js";
import type {
  GetEnvironmentError,
  GetEnvironmentRequest,
  GetEnvironmentResponse,
} from "../operations/getEnvironment.js";

/**
 * Get an environment.
 *
 * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}`
 */
export function environmentsGetEnvironment(
  client: LaunchDarklyCore,
  request: GetEnvironmentRequest,
  options?: RequestOptions,
): APIPromise<Result<GetEnvironmentResponse, GetEnvironmentError>> {
  return call(client, getEnvironmentOperation, request, options);
}
