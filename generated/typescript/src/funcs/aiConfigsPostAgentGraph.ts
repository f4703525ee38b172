import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postAgentGraphOperation } from "../namespaces/a.js";
import type {
  PostAgentGraphError,
  PostAgentGraphRequest,
  PostAgentGraphResponse,
} from "../operations/postAgentGraph.js";

/**
 * Create an agent graph.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `POST /api/v2/projects/{projectKey}/agent-graphs`
 *
 * @beta
 */
export function aiConfigsPostAgentGraph(
  client: LaunchDarklyCore,
  request: PostAgentGraphRequest,
  options?: RequestOptions,
): APIPromise<Result<PostAgentGraphResponse, PostAgentGraphError>> {
  return call(client, postAgentGraphOperation, request, options);
}
