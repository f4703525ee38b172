import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteMemberOperation } from "../namespaces/a.js";
import type {
  DeleteMemberError,
  DeleteMemberRequest,
  DeleteMemberResponse,
} from "../operations/deleteMember.js";

/**
 * Remove a member from the account.
 *
 * Refused while the account is managed through SCIM.
 *
 * `DELETE /api/v2/members/{id}`
 */
export function accountMembersDeleteMember(
  client: LaunchDarklyCore,
  request: DeleteMemberRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteMemberResponse, DeleteMemberError>> {
  return call(client, deleteMemberOperation, request, options);
}
