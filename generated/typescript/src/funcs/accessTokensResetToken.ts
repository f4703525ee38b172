import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { resetTokenOperation } from "../namespaces/a.js";
import type {
  ResetTokenError,
  ResetTokenRequest,
  ResetTokenResponse,
} from "../operations/resetToken.js";

/**
 * Replace the value of an access token.
 *
 * The old value stops at once unless `expiry` says when.
 *
 * `POST /api/v2/tokens/{id}/reset`
 */
export function accessTokensResetToken(
  client: LaunchDarklyCore,
  request: ResetTokenRequest,
  options?: RequestOptions,
): APIPromise<Result<ResetTokenResponse, ResetTokenError>> {
  return call(client, resetTokenOperation, request, options);
}
