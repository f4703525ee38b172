import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { listAIToolVersionsOperation } from "../namespaces/a.js";
import type {
  ListAIToolVersionsError,
  ListAIToolVersionsItem,
  ListAIToolVersionsRequest,
  ListAIToolVersionsResponse,
} from "../operations/listAIToolVersions.js";

/**
 * List the versions of an AI tool.
 *
 * Paged with `limit` and `offset`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/projects/{projectKey}/ai-tools/{toolKey}/versions`
 */
export function aiConfigsListAIToolVersions(
  client: LaunchDarklyCore,
  request: ListAIToolVersionsRequest,
  options?: PageOptions,
): PagePromise<
  Result<ListAIToolVersionsResponse, ListAIToolVersionsError>,
  ListAIToolVersionsItem,
  ListAIToolVersionsResponse
> {
  return callPages(client, listAIToolVersionsOperation, request, options);
}
