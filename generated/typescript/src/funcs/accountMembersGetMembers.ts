import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getMembersOperation } from "../namespaces/a.js";
import type {
  GetMembersError,
  GetMembersRequest,
  GetMembersResponse,
} from "../operations/getMembers.js";

/**
 * List the members of the account.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `GET /api/v2/members`
 */
export function accountMembersGetMembers(
  client: LaunchDarklyCore,
  request?: GetMembersRequest,
  options?: RequestOptions,
): APIPromise<Result<GetMembersResponse, GetMembersError>> {
  return call(client, getMembersOperation, request ?? {}, options);
}
