import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchExpiringUserTargetsForSegmentOperation } from "../namespaces/s.js";
import type {
  PatchExpiringUserTargetsForSegmentError,
  PatchExpiringUserTargetsForSegmentRequest,
  PatchExpiringUserTargetsForSegmentResponse,
} from "../operations/patchExpiringUserTargetsForSegment.js";

/**
 * Schedule when users leave a segment.
 *
 * Body: semantic patch. Instructions fail one by one: a 200 answer can hold `errors`.
 *
 * `PATCH /api/v2/segments/{projectKey}/{segmentKey}/expiring-user-targets/{environmentKey}`
 */
export function segmentsPatchExpiringUserTargetsForSegment(
  client: LaunchDarklyCore,
  request: PatchExpiringUserTargetsForSegmentRequest,
  options?: RequestOptions,
): APIPromise<
  Result<PatchExpiringUserTargetsForSegmentResponse, PatchExpiringUserTargetsForSegmentError>
> {
  return call(client, patchExpiringUserTargetsForSegmentOperation, request, options);
}
