import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchMemberOperation } from "../namespaces/a.js";
import type {
  PatchMemberError,
  PatchMemberRequest,
  PatchMemberResponse,
} from "../operations/patchMember.js";

/**
 * Change a member.
 *
 * Body: JSON Patch.
 *
 * `PATCH /api/v2/members/{id}`
 */
export function accountMembersPatchMember(
  client: LaunchDarklyCore,
  request: PatchMemberRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchMemberResponse, PatchMemberError>> {
  return call(client, patchMemberOperation, request, options);
}
