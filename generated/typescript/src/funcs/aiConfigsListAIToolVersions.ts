import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { listAIToolVersionsOperation } from "../namespaces/a.js";
import type {
  ListAIToolVersionsError,
  ListAIToolVersionsRequest,
  ListAIToolVersionsResponse,
} from "../operations/listAIToolVersions.js";

/**
 * List the versions of an AI tool.
 *
 * Paged with `limit` and `offset`.
 *
 * `GET /api/v2/projects/{projectKey}/ai-tools/{toolKey}/versions`
 */
export function aiConfigsListAIToolVersions(
  client: LaunchDarklyCore,
  request: ListAIToolVersionsRequest,
  options?: RequestOptions,
): APIPromise<Result<ListAIToolVersionsResponse, ListAIToolVersionsError>> {
  return call(client, listAIToolVersionsOperation, request, options);
}
