import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { listAIToolsOperation } from "../namespaces/a.js";
import type {
  ListAIToolsError,
  ListAIToolsItem,
  ListAIToolsRequest,
  ListAIToolsResponse,
} from "../operations/listAITools.js";

/**
 * List the AI tools of a project.
 *
 * Paged with `limit` and `offset`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/projects/{projectKey}/ai-tools`
 */
export function aiConfigsListAITools(
  client: LaunchDarklyCore,
  request: ListAIToolsRequest,
  options?: PageOptions,
): PagePromise<
  Result<ListAIToolsResponse, ListAIToolsError>,
  ListAIToolsItem,
  ListAIToolsResponse
> {
  return callPages(client, listAIToolsOperation, request, options);
}
