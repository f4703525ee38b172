import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { evaluateContextInstanceOperation } from "../namespaces/c.js";
import type {
  EvaluateContextInstanceError,
  EvaluateContextInstanceRequest,
  EvaluateContextInstanceResponse,
} from "../operations/evaluateContextInstance.js";

/**
 * Evaluate all flags for a context instance.
 *
 * Reads only. For checks and debugging; applications should use an SDK. Paged with `limit` and
 * `offset`; everything at once when `limit` is absent.
 *
 * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/flags/evaluate`
 */
export function contextsEvaluateContextInstance(
  client: LaunchDarklyCore,
  request: EvaluateContextInstanceRequest,
  options?: RequestOptions,
): APIPromise<Result<EvaluateContextInstanceResponse, EvaluateContextInstanceError>> {
  return call(client, evaluateContextInstanceOperation, request, options);
}
