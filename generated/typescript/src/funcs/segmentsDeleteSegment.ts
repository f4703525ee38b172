import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteSegmentOperation } from "../namespaces/s.js";
import type {
  DeleteSegmentError,
  DeleteSegmentRequest,
  DeleteSegmentResponse,
} from "../operations/deleteSegment.js";

/**
 * Delete a segment.
 *
 * Cannot be undone.
 *
 * `DELETE /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}`
 */
export function segmentsDeleteSegment(
  client: LaunchDarklyCore,
  request: DeleteSegmentRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteSegmentResponse, DeleteSegmentError>> {
  return call(client, deleteSegmentOperation, request, options);
}
