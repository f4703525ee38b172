import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getAgentGraphOperation } from "../namespaces/a.js";
import type {
  GetAgentGraphError,
  GetAgentGraphRequest,
  GetAgentGraphResponse,
} from "../operations/getAgentGraph.js";

/**
 * Get an agent graph with its edges.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/projects/{projectKey}/agent-graphs/{graphKey}`
 *
 * @beta
 */
export function aiConfigsGetAgentGraph(
  client: LaunchDarklyCore,
  request: GetAgentGraphRequest,
  options?: RequestOptions,
): APIPromise<Result<GetAgentGraphResponse, GetAgentGraphError>> {
  return call(client, getAgentGraphOperation, request, options);
}
