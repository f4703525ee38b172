import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchExpiringTargetsForSegmentOperation } from "../namespaces/s.js";
import type {
  PatchExpiringTargetsForSegmentError,
  PatchExpiringTargetsForSegmentRequest,
  PatchExpiringTargetsForSegmentResponse,
} from "../operations/patchExpiringTargetsForSegment.js";

/**
 * Schedule when contexts leave a segment.
 *
 * Body: semantic patch. Instructions fail one by one: a 200 answer can hold `errors`.
 *
 * `PATCH /api/v2/segments/{projectKey}/{segmentKey}/expiring-targets/{environmentKey}`
 */
export function segmentsPatchExpiringTargetsForSegment(
  client: LaunchDarklyCore,
  request: PatchExpiringTargetsForSegmentRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchExpiringTargetsForSegmentResponse, PatchExpiringTargetsForSegmentError>> {
  return call(client, patchExpiringTargetsForSegmentOperation, request, options);
}
