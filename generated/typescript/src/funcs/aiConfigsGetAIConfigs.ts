import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getAIConfigsOperation } from "../namespaces/a.js";
import type {
  GetAIConfigsError,
  GetAIConfigsRequest,
  GetAIConfigsResponse,
} from "../operations/getAIConfigs.js";

/**
 * List the AI Configs of a project.
 *
 * Paged with `limit` and `offset`.
 *
 * `GET /api/v2/projects/{projectKey}/ai-configs`
 */
export function aiConfigsGetAIConfigs(
  client: LaunchDarklyCore,
  request: GetAIConfigsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetAIConfigsResponse, GetAIConfigsError>> {
  return call(client, getAIConfigsOperation, request, options);
}
