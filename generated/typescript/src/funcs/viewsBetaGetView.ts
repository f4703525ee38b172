import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getViewOperation } from "../namespaces/v.js";
import type { GetViewError, GetViewRequest, GetViewResponse } from "../operations/getView.js";

/**
 * Get a view by key.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/projects/{projectKey}/views/{viewKey}`
 *
 * @beta
 */
export function viewsBetaGetView(
  client: LaunchDarklyCore,
  request: GetViewRequest,
  options?: RequestOptions,
): APIPromise<Result<GetViewResponse, GetViewError>> {
  return call(client, getViewOperation, request, options);
}
