import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteCustomRoleOperation } from "../namespaces/c.js";
import type {
  DeleteCustomRoleError,
  DeleteCustomRoleRequest,
  DeleteCustomRoleResponse,
} from "../operations/deleteCustomRole.js";

/**
 * Delete a custom role.
 *
 * `DELETE /api/v2/roles/{customRoleKey}`
 */
export function customRolesDeleteCustomRole(
  client: LaunchDarklyCore,
  request: DeleteCustomRoleRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteCustomRoleResponse, DeleteCustomRoleError>> {
  return call(client, deleteCustomRoleOperation, request, options);
}
