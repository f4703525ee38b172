import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { evaluateContextInstanceOperation } from "../namespaces/c.js";
import type {
  EvaluateContextInstanceError,
  EvaluateContextInstanceItem,
  EvaluateContextInstanceRequest,
  EvaluateContextInstanceResponse,
} from "../operations/evaluateContextInstance.js";

/**
 * Evaluate all flags for a context instance.
 *
 * Reads only. For checks and debugging; applications should use an SDK. Paged with `limit` and
 * `offset`; everything at once when `limit` is absent.
 *
 * `for await` goes through the items of all pages.
 *
 * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/flags/evaluate`
 */
export function contextsEvaluateContextInstance(
  client: LaunchDarklyCore,
  request: EvaluateContextInstanceRequest,
  options?: PageOptions,
): PagePromise<
  Result<EvaluateContextInstanceResponse, EvaluateContextInstanceError>,
  EvaluateContextInstanceItem,
  EvaluateContextInstanceResponse
> {
  return callPages(client, evaluateContextInstanceOperation, request, options);
}
