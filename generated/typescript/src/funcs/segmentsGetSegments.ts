import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getSegmentsOperation } from "../namespaces/s.js";
import type {
  GetSegmentsError,
  GetSegmentsRequest,
  GetSegmentsResponse,
} from "../operations/getSegments.js";

/**
 * List the segments of an environment.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `GET /api/v2/segments/{projectKey}/{environmentKey}`
 */
export function segmentsGetSegments(
  client: LaunchDarklyCore,
  request: GetSegmentsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetSegmentsResponse, GetSegmentsError>> {
  return call(client, getSegmentsOperation, request, options);
}
