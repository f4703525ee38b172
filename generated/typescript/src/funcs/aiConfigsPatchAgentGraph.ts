import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchAgentGraphOperation } from "../namespaces/a.js";
import type {
  PatchAgentGraphError,
  PatchAgentGraphRequest,
  PatchAgentGraphResponse,
} from "../operations/patchAgentGraph.js";

/**
 * Change an agent graph.
 *
 * Body: the fields to change. `rootConfigKey` and `edges` only go together. Beta: needs the header
 * `LD-API-Version: beta`.
 *
 * `PATCH /api/v2/projects/{projectKey}/agent-graphs/{graphKey}`
 *
 * @beta
 */
export function aiConfigsPatchAgentGraph(
  client: LaunchDarklyCore,
  request: PatchAgentGraphRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchAgentGraphResponse, PatchAgentGraphError>> {
  return call(client, patchAgentGraphOperation, request, options);
}
