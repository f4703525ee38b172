import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { listModelConfigsOperation } from "../namespaces/a.js";
import type {
  ListModelConfigsError,
  ListModelConfigsRequest,
  ListModelConfigsResponse,
} from "../operations/listModelConfigs.js";

/**
 * List AI model configurations.
 *
 * The answer is a plain array.
 *
 * `GET /api/v2/projects/{projectKey}/ai-configs/model-configs`
 */
export function aiConfigsListModelConfigs(
  client: LaunchDarklyCore,
  request: ListModelConfigsRequest,
  options?: RequestOptions,
): APIPromise<Result<ListModelConfigsResponse, ListModelConfigsError>> {
  return call(client, listModelConfigsOperation, request, options);
}
