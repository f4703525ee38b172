import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteApplicationVersionOperation } from "../namespaces/a.js";
import type {
  DeleteApplicationVersionError,
  DeleteApplicationVersionRequest,
  DeleteApplicationVersionResponse,
} from "../operations/deleteApplicationVersion.js";

/**
 * Delete an application version.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `DELETE /api/v2/applications/{applicationKey}/versions/{versionKey}`
 *
 * @beta
 */
export function applicationsBetaDeleteApplicationVersion(
  client: LaunchDarklyCore,
  request: DeleteApplicationVersionRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteApplicationVersionResponse, DeleteApplicationVersionError>> {
  return call(client, deleteApplicationVersionOperation, request, options);
}
