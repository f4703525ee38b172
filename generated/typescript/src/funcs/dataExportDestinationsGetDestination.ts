import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getDestinationOperation } from "../namespaces/d.js";
import type {
  GetDestinationError,
  GetDestinationRequest,
  GetDestinationResponse,
} from "../operations/getDestination.js";

/**
 * Get a Data Export destination.
 *
 * `GET /api/v2/destinations/{projectKey}/{environmentKey}/{id}`
 */
export function dataExportDestinationsGetDestination(
  client: LaunchDarklyCore,
  request: GetDestinationRequest,
  options?: RequestOptions,
): APIPromise<Result<GetDestinationResponse, GetDestinationError>> {
  return call(client, getDestinationOperation, request, options);
}
