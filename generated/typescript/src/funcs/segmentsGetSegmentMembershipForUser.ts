import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getSegmentMembershipForUserOperation } from "../namespaces/s.js";
import type {
  GetSegmentMembershipForUserError,
  GetSegmentMembershipForUserRequest,
  GetSegmentMembershipForUserResponse,
} from "../operations/getSegmentMembershipForUser.js";

/**
 * Show whether a big segment holds a user.
 *
 * Big segments only. The form for users; prefer the one for contexts.
 *
 * `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/users/{userKey}`
 */
export function segmentsGetSegmentMembershipForUser(
  client: LaunchDarklyCore,
  request: GetSegmentMembershipForUserRequest,
  options?: RequestOptions,
): APIPromise<Result<GetSegmentMembershipForUserResponse, GetSegmentMembershipForUserError>> {
  return call(client, getSegmentMembershipForUserOperation, request, options);
}
