import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteViewOperation } from "../namespaces/v.js";
import type {
  DeleteViewError,
  DeleteViewRequest,
  DeleteViewResponse,
} from "../operations/deleteView.js";

/**
 * Delete a view.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `DELETE /api/v2/projects/{projectKey}/views/{viewKey}`
 *
 * @beta
 */
export function viewsBetaDeleteView(
  client: LaunchDarklyCore,
  request: DeleteViewRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteViewResponse, DeleteViewError>> {
  return call(client, deleteViewOperation, request, options);
}
