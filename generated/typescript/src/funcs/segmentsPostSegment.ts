import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postSegmentOperation } from "../namespaces/s.js";
import type {
  PostSegmentError,
  PostSegmentRequest,
  PostSegmentResponse,
} from "../operations/postSegment.js";

/**
 * Create a segment.
 *
 * Set `unbounded` for a big segment.
 *
 * `POST /api/v2/segments/{projectKey}/{environmentKey}`
 */
export function segmentsPostSegment(
  client: LaunchDarklyCore,
  request: PostSegmentRequest,
  options?: RequestOptions,
): APIPromise<Result<PostSegmentResponse, PostSegmentError>> {
  return call(client, postSegmentOperation, request, options);
}
