import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchSegmentOperation } from "../namespaces/s.js";
import type {
  PatchSegmentError,
  PatchSegmentRequest,
  PatchSegmentResponse,
} from "../operations/patchSegment.js";

/**
 * Change a segment.
 *
 * Body: semantic patch, JSON Patch in `patch`, or JSON merge patch in `merge`; each with an
 * optional `comment`.
 *
 * `PATCH /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}`
 */
export function segmentsPatchSegment(
  client: LaunchDarklyCore,
  request: PatchSegmentRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchSegmentResponse, PatchSegmentError>> {
  return call(client, patchSegmentOperation, request, options);
}
