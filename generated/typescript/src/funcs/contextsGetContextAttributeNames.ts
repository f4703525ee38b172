import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getContextAttributeNamesOperation } from "../namespaces/c.js";
import type {
  GetContextAttributeNamesError,
  GetContextAttributeNamesRequest,
  GetContextAttributeNamesResponse,
} from "../operations/getContextAttributeNames.js";

/**
 * List context attribute names seen lately.
 *
 * `limit` caps the list; there is no next page; 100 items by default, 100 at most.
 *
 * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/context-attributes`
 */
export function contextsGetContextAttributeNames(
  client: LaunchDarklyCore,
  request: GetContextAttributeNamesRequest,
  options?: RequestOptions,
): APIPromise<Result<GetContextAttributeNamesResponse, GetContextAttributeNamesError>> {
  return call(client, getContextAttributeNamesOperation, request, options);
}
