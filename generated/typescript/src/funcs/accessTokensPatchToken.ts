import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchTokenOperation } from "../namespaces/a.js";
import type {
  PatchTokenError,
  PatchTokenRequest,
  PatchTokenResponse,
} from "../operations/patchToken.js";

/**
 * Change an access token.
 *
 * Body: JSON Patch.
 *
 * `PATCH /api/v2/tokens/{id}`
 */
export function accessTokensPatchToken(
  client: LaunchDarklyCore,
  request: PatchTokenRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchTokenResponse, PatchTokenError>> {
  return call(client, patchTokenOperation, request, options);
}
