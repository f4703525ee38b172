import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteDestinationOperation } from "../namespaces/d.js";
import type {
  DeleteDestinationError,
  DeleteDestinationRequest,
  DeleteDestinationResponse,
} from "../operations/deleteDestination.js";

/**
 * Delete a Data Export destination.
 *
 * `DELETE /api/v2/destinations/{projectKey}/{environmentKey}/{id}`
 */
export function dataExportDestinationsDeleteDestination(
  client: LaunchDarklyCore,
  request: DeleteDestinationRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteDestinationResponse, DeleteDestinationError>> {
  return call(client, deleteDestinationOperation, request, options);
}
