import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getSegmentMembershipForContextOperation } from "../namespaces/s.js";
import type {
  GetSegmentMembershipForContextError,
  GetSegmentMembershipForContextRequest,
  GetSegmentMembershipForContextResponse,
} from "../operations/getSegmentMembershipForContext.js";

/**
 * Show whether a big segment holds a context.
 *
 * Big segments only.
 *
 * `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/contexts/{contextKey}`
 */
export function segmentsGetSegmentMembershipForContext(
  client: LaunchDarklyCore,
  request: GetSegmentMembershipForContextRequest,
  options?: RequestOptions,
): APIPromise<Result<GetSegmentMembershipForContextResponse, GetSegmentMembershipForContextError>> {
  return call(client, getSegmentMembershipForContextOperation, request, options);
}
