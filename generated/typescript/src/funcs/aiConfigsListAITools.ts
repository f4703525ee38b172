import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { listAIToolsOperation } from "../namespaces/a.js";
import type {
  ListAIToolsError,
  ListAIToolsRequest,
  ListAIToolsResponse,
} from "../operations/listAITools.js";

/**
 * List the AI tools of a project.
 *
 * Paged with `limit` and `offset`.
 *
 * `GET /api/v2/projects/{projectKey}/ai-tools`
 */
export function aiConfigsListAITools(
  client: LaunchDarklyCore,
  request: ListAIToolsRequest,
  options?: RequestOptions,
): APIPromise<Result<ListAIToolsResponse, ListAIToolsError>> {
  return call(client, listAIToolsOperation, request, options);
}
