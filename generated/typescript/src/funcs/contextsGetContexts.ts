import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getContextsOperation } from "../namespaces/c.js";
import type {
  GetContextsError,
  GetContextsRequest,
  GetContextsResponse,
} from "../operations/getContexts.js";

/**
 * Get contexts by kind and key.
 *
 * Paged with `limit` and `continuationToken`; 20 items by default, 50 at most.
 *
 * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/{kind}/{key}`
 */
export function contextsGetContexts(
  client: LaunchDarklyCore,
  request: GetContextsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetContextsResponse, GetContextsError>> {
  return call(client, getContextsOperation, request, options);
}
