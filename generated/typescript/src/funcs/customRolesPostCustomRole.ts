import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postCustomRoleOperation } from "../namespaces/c.js";
import type {
  PostCustomRoleError,
  PostCustomRoleRequest,
  PostCustomRoleResponse,
} from "../operations/postCustomRole.js";

/**
 * Create a custom role.
 *
 * `POST /api/v2/roles`
 */
export function customRolesPostCustomRole(
  client: LaunchDarklyCore,
  request: PostCustomRoleRequest,
  options?: RequestOptions,
): APIPromise<Result<PostCustomRoleResponse, PostCustomRoleError>> {
  return call(client, postCustomRoleOperation, request, options);
}
