import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getContextAttributeValuesOperation } from "../namespaces/c.js";
import type {
  GetContextAttributeValuesError,
  GetContextAttributeValuesRequest,
  GetContextAttributeValuesResponse,
} from "../operations/getContextAttributeValues.js";

/**
 * List values seen for a context attribute.
 *
 * `limit` caps the list; there is no next page; 50 items by default, 100 at most.
 *
 * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/context-attributes/{attributeName}`
 */
export function contextsGetContextAttributeValues(
  client: LaunchDarklyCore,
  request: GetContextAttributeValuesRequest,
  options?: RequestOptions,
): APIPromise<Result<GetContextAttributeValuesResponse, GetContextAttributeValuesError>> {
  return call(client, getContextAttributeValuesOperation, request, options);
}
