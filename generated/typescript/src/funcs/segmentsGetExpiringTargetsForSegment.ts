import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getExpiringTargetsForSegmentOperation } from "../namespaces/s.js";
import type {
  GetExpiringTargetsForSegmentError,
  GetExpiringTargetsForSegmentRequest,
  GetExpiringTargetsForSegmentResponse,
} from "../operations/getExpiringTargetsForSegment.js";

/**
 * List contexts that leave a segment on a date.
 *
 * `GET /api/v2/segments/{projectKey}/{segmentKey}/expiring-targets/{environmentKey}`
 */
export function segmentsGetExpiringTargetsForSegment(
  client: LaunchDarklyCore,
  request: GetExpiringTargetsForSegmentRequest,
  options?: RequestOptions,
): APIPromise<Result<GetExpiringTargetsForSegmentResponse, GetExpiringTargetsForSegmentError>> {
  return call(client, getExpiringTargetsForSegmentOperation, request, options);
}
