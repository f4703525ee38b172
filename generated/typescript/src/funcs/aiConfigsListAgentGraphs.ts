import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { listAgentGraphsOperation } from "../namespaces/a.js";
import type {
  ListAgentGraphsError,
  ListAgentGraphsRequest,
  ListAgentGraphsResponse,
} from "../operations/listAgentGraphs.js";

/**
 * List the agent graphs of a project.
 *
 * Edges are left out; read one graph to see them. Paged with `limit` and `offset`. Beta: needs the
 * header `LD-API-Version: beta`.
 *
 * `GET /api/v2/projects/{projectKey}/agent-graphs`
 */
export function aiConfigsListAgentGraphs(
  client: LaunchDarklyCore,
  request: ListAgentGraphsRequest,
  options?: RequestOptions,
): APIPromise<Result<ListAgentGraphsResponse, ListAgentGraphsError>> {
  return call(client, listAgentGraphsOperation, request, options);
}
