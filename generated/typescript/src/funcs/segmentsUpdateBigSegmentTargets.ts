import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { updateBigSegmentTargetsOperation } from "../namespaces/s.js";
import type {
  UpdateBigSegmentTargetsError,
  UpdateBigSegmentTargetsRequest,
  UpdateBigSegmentTargetsResponse,
} from "../operations/updateBigSegmentTargets.js";

/**
 * Add or remove users of a big segment.
 *
 * Big segments only.
 *
 * `POST /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/users`
 */
export function segmentsUpdateBigSegmentTargets(
  client: LaunchDarklyCore,
  request: UpdateBigSegmentTargetsRequest,
  options?: RequestOptions,
): APIPromise<Result<UpdateBigSegmentTargetsResponse, UpdateBigSegmentTargetsError>> {
  return call(client, updateBigSegmentTargetsOperation, request, options);
}
