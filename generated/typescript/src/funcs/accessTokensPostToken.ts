import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postTokenOperation } from "../namespaces/a.js";
import type {
  PostTokenError,
  PostTokenRequest,
  PostTokenResponse,
} from "../operations/postToken.js";

/**
 * Create an access token.
 *
 * Only this answer holds the whole value; later ones show its last characters.
 *
 * `POST /api/v2/tokens`
 */
export function accessTokensPostToken(
  client: LaunchDarklyCore,
  request: PostTokenRequest,
  options?: RequestOptions,
): APIPromise<Result<PostTokenResponse, PostTokenError>> {
  return call(client, postTokenOperation, request, options);
}
