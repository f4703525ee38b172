import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { updateViewOperation } from "../namespaces/v.js";
import type {
  UpdateViewError,
  UpdateViewRequest,
  UpdateViewResponse,
} from "../operations/updateView.js";

/**
 * Change a view.
 *
 * Body: the fields to change; each replaces the present value. Beta: needs the header
 * `LD-API-Version: beta`.
 *
 * `PATCH /api/v2/projects/{projectKey}/views/{viewKey}`
 *
 * @beta
 */
export function viewsBetaUpdateView(
  client: LaunchDarklyCore,
  request: UpdateViewRequest,
  options?: RequestOptions,
): APIPromise<Result<UpdateViewResponse, UpdateViewError>> {
  return call(client, updateViewOperation, request, options);
}
