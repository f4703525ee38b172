import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getTokenOperation } from "../namespaces/a.js";
import type { GetTokenError, GetTokenRequest, GetTokenResponse } from "../operations/getToken.js";

/**
 * Get an access token.
 *
 * Of the value itself only the last characters are shown.
 *
 * `GET /api/v2/tokens/{id}`
 */
export function accessTokensGetToken(
  client: LaunchDarklyCore,
  request: GetTokenRequest,
  options?: RequestOptions,
): APIPromise<Result<GetTokenResponse, GetTokenError>> {
  return call(client, getTokenOperation, request, options);
}
