import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getDestinationsOperation } from "../namespaces/d.js";
import type {
  GetDestinationsError,
  GetDestinationsResponse,
} from "../operations/getDestinations.js";

/**
 * List Data Export destinations.
 *
 * `GET /api/v2/destinations`
 */
export function dataExportDestinationsGetDestinations(
  client: LaunchDarklyCore,
  options?: RequestOptions,
): APIPromise<Result<GetDestinationsResponse, GetDestinationsError>> {
  return call(client, getDestinationsOperation, undefined, options);
}
