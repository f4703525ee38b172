import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteAgentGraphOperation } from "../namespaces/a.js";
import type {
  DeleteAgentGraphError,
  DeleteAgentGraphRequest,
  DeleteAgentGraphResponse,
} from "../operations/deleteAgentGraph.js";

/**
 * Delete an agent graph with its edges.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `DELETE /api/v2/projects/{projectKey}/agent-graphs/{graphKey}`
 *
 * @beta
 */
export function aiConfigsDeleteAgentGraph(
  client: LaunchDarklyCore,
  request: DeleteAgentGraphRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteAgentGraphResponse, DeleteAgentGraphError>> {
  return call(client, deleteAgentGraphOperation, request, options);
}
