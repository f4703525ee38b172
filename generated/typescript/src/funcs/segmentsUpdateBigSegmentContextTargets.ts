import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { updateBigSegmentContextTargetsOperation } from "../namespaces/s.js";
import type {
  UpdateBigSegmentContextTargetsError,
  UpdateBigSegmentContextTargetsRequest,
  UpdateBigSegmentContextTargetsResponse,
} from "../operations/updateBigSegmentContextTargets.js";

/**
 * Add or remove contexts of a big segment.
 *
 * Big segments only.
 *
 * `POST /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/contexts`
 */
export function segmentsUpdateBigSegmentContextTargets(
  client: LaunchDarklyCore,
  request: UpdateBigSegmentContextTargetsRequest,
  options?: RequestOptions,
): APIPromise<Result<UpdateBigSegmentContextTargetsResponse, UpdateBigSegmentContextTargetsError>> {
  return call(client, updateBigSegmentContextTargetsOperation, request, options);
}
