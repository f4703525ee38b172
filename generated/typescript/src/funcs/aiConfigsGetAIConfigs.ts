import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getAIConfigsOperation } from "../namespaces/a.js";
import type {
  GetAIConfigsError,
  GetAIConfigsItem,
  GetAIConfigsRequest,
  GetAIConfigsResponse,
} from "../operations/getAIConfigs.js";

/**
 * List the AI Configs of a project.
 *
 * Paged with `limit` and `offset`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/projects/{projectKey}/ai-configs`
 */
export function aiConfigsGetAIConfigs(
  client: LaunchDarklyCore,
  request: GetAIConfigsRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetAIConfigsResponse, GetAIConfigsError>,
  GetAIConfigsItem,
  GetAIConfigsResponse
> {
  return callPages(client, getAIConfigsOperation, request, options);
}
