import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postEnvironmentOperation } from "../namespaces/e.js";
import type {
  PostEnvironmentError,
  PostEnvironmentRequest,
  PostEnvironmentResponse,
} from "../operations/postEnvironment.js";

/**
 * Create an environment.
 *
 * `source` copies the flag settings of another environment.
 *
 * `POST /api/v2/projects/{projectKey}/environments`
 */
export function environmentsPostEnvironment(
  client: LaunchDarklyCore,
  request: PostEnvironmentRequest,
  options?: RequestOptions,
): APIPromise<Result<PostEnvironmentResponse, PostEnvironmentError>> {
  return call(client, postEnvironmentOperation, request, options);
}
