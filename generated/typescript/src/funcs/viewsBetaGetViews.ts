import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getViewsOperation } from "../namespaces/v.js";
import type { GetViewsError, GetViewsRequest, GetViewsResponse } from "../operations/getViews.js";

/**
 * List the views of a project.
 *
 * Paged with `limit` and `offset`. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/projects/{projectKey}/views`
 */
export function viewsBetaGetViews(
  client: LaunchDarklyCore,
  request: GetViewsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetViewsResponse, GetViewsError>> {
  return call(client, getViewsOperation, request, options);
}
