import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postMembersOperation } from "../namespaces/a.js";
import type {
  PostMembersError,
  PostMembersRequest,
  PostMembersResponse,
} from "../operations/postMembers.js";

/**
 * Invite members to the account.
 *
 * The body is a list; an invitation goes out by mail to each address. One bad entry refuses the
 * whole list.
 *
 * `POST /api/v2/members`
 */
export function accountMembersPostMembers(
  client: LaunchDarklyCore,
  request: PostMembersRequest,
  options?: RequestOptions,
): APIPromise<Result<PostMembersResponse, PostMembersError>> {
  return call(client, postMembersOperation, request, options);
}
