import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteTokenOperation } from "../namespaces/a.js";
import type {
  DeleteTokenError,
  DeleteTokenRequest,
  DeleteTokenResponse,
} from "../operations/deleteToken.js";

/**
 * Delete an access token.
 *
 * Cannot be undone. Calls that use the token are refused from then on.
 *
 * `DELETE /api/v2/tokens/{id}`
 */
export function accessTokensDeleteToken(
  client: LaunchDarklyCore,
  request: DeleteTokenRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteTokenResponse, DeleteTokenError>> {
  return call(client, deleteTokenOperation, request, options);
}
