import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { listAgentGraphsOperation } from "../namespaces/a.js";
import type {
  ListAgentGraphsError,
  ListAgentGraphsItem,
  ListAgentGraphsRequest,
  ListAgentGraphsResponse,
} from "../operations/listAgentGraphs.js";

/**
 * List the agent graphs of a project.
 *
 * Edges are left out; read one graph to see them. Paged with `limit` and `offset`. Beta: needs the
 * header `LD-API-Version: beta`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/projects/{projectKey}/agent-graphs`
 *
 * @beta
 */
export function aiConfigsListAgentGraphs(
  client: LaunchDarklyCore,
  request: ListAgentGraphsRequest,
  options?: PageOptions,
): PagePromise<
  Result<ListAgentGraphsResponse, ListAgentGraphsError>,
  ListAgentGraphsItem,
  ListAgentGraphsResponse
> {
  return callPages(client, listAgentGraphsOperation, request, options);
}
