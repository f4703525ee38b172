import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteApplicationOperation } from "../namespaces/a.js";
import type {
  DeleteApplicationError,
  DeleteApplicationRequest,
  DeleteApplicationResponse,
} from "../operations/deleteApplication.js";

/**
 * Delete an application.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `DELETE /api/v2/applications/{applicationKey}`
 *
 * @beta
 */
export function applicationsBetaDeleteApplication(
  client: LaunchDarklyCore,
  request: DeleteApplicationRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteApplicationResponse, DeleteApplicationError>> {
  return call(client, deleteApplicationOperation, request, options);
}
