import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchCustomRoleOperation } from "../namespaces/c.js";
import type {
  PatchCustomRoleError,
  PatchCustomRoleRequest,
  PatchCustomRoleResponse,
} from "../operations/patchCustomRole.js";

/**
 * Change a custom role.
 *
 * Body: JSON Patch operations in `patch`, with an optional `comment`.
 *
 * `PATCH /api/v2/roles/{customRoleKey}`
 */
export function customRolesPatchCustomRole(
  client: LaunchDarklyCore,
  request: PatchCustomRoleRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchCustomRoleResponse, PatchCustomRoleError>> {
  return call(client, patchCustomRoleOperation, request, options);
}
