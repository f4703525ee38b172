import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getMemberOperation } from "../namespaces/a.js";
import type {
  GetMemberError,
  GetMemberRequest,
  GetMemberResponse,
} from "../operations/getMember.js";

/**
 * Get a member.
 *
 * The id `me` stands for the caller.
 *
 * `GET /api/v2/members/{id}`
 */
export function accountMembersGetMember(
  client: LaunchDarklyCore,
  request: GetMemberRequest,
  options?: RequestOptions,
): APIPromise<Result<GetMemberResponse, GetMemberError>> {
  return call(client, getMemberOperation, request, options);
}
