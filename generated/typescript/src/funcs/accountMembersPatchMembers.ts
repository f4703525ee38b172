import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchMembersOperation } from "../namespaces/a.js";
import type {
  PatchMembersError,
  PatchMembersRequest,
  PatchMembersResponse,
} from "../operations/patchMembers.js";

/**
 * Change several members at once.
 *
 * Body: semantic patch. A 200 answer can hold `errors` for members that did not change.
 *
 * `PATCH /api/v2/members`
 */
export function accountMembersPatchMembers(
  client: LaunchDarklyCore,
  request: PatchMembersRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchMembersResponse, PatchMembersError>> {
  return call(client, patchMembersOperation, request, options);
}
