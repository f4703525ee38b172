import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getExpiringUserTargetsForSegmentOperation } from "../namespaces/s.js";
import type {
  GetExpiringUserTargetsForSegmentError,
  GetExpiringUserTargetsForSegmentRequest,
  GetExpiringUserTargetsForSegmentResponse,
} from "../operations/getExpiringUserTargetsForSegment.js";

/**
 * List users that leave a segment on a date.
 *
 * The form for users; prefer the one for contexts.
 *
 * `GET /api/v2/segments/{projectKey}/{segmentKey}/expiring-user-targets/{environmentKey}`
 */
export function segmentsGetExpiringUserTargetsForSegment(
  client: LaunchDarklyCore,
  request: GetExpiringUserTargetsForSegmentRequest,
  options?: RequestOptions,
): APIPromise<
  Result<GetExpiringUserTargetsForSegmentResponse, GetExpiringUserTargetsForSegmentError>
> {
  return call(client, getExpiringUserTargetsForSegmentOperation, request, options);
}
