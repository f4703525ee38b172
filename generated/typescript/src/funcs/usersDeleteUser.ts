import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteUserOperation } from "../namespaces/u.js";
import type {
  DeleteUserError,
  DeleteUserRequest,
  DeleteUserResponse,
} from "../operations/deleteUser.js";

/**
 * Delete a user.
 *
 * Deprecated: use deleteContextInstances.
 *
 * `DELETE /api/v2/users/{projectKey}/{environmentKey}/{userKey}`
 *
 * @deprecated
 */
export function usersDeleteUser(
  client: LaunchDarklyCore,
  request: DeleteUserRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteUserResponse, DeleteUserError>> {
  return call(client, deleteUserOperation, request, options);
}
