import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getSegmentOperation } from "../namespaces/s.js";
import type {
  GetSegmentError,
  GetSegmentRequest,
  GetSegmentResponse,
} from "../operations/getSegment.js";

/**
 * Get a segment by key.
 *
 * `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}`
 */
export function segmentsGetSegment(
  client: LaunchDarklyCore,
  request: GetSegmentRequest,
  options?: RequestOptions,
): APIPromise<Result<GetSegmentResponse, GetSegmentError>> {
  return call(client, getSegmentOperation, request, options);
}
