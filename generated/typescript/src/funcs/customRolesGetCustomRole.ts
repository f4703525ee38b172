import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getCustomRoleOperation } from "../namespaces/c.js";
import type {
  GetCustomRoleError,
  GetCustomRoleRequest,
  GetCustomRoleResponse,
} from "../operations/getCustomRole.js";

/**
 * Get a custom role by key or id.
 *
 * `GET /api/v2/roles/{customRoleKey}`
 */
export function customRolesGetCustomRole(
  client: LaunchDarklyCore,
  request: GetCustomRoleRequest,
  options?: RequestOptions,
): APIPromise<Result<GetCustomRoleResponse, GetCustomRoleError>> {
  return call(client, getCustomRoleOperation, request, options);
}
