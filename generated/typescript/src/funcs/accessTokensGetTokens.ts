import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getTokensOperation } from "../namespaces/a.js";
import type {
  GetTokensError,
  GetTokensRequest,
  GetTokensResponse,
} from "../operations/getTokens.js";

/**
 * List access tokens.
 *
 * Own tokens, unless `showAll` is set by an admin. Paged with `limit` and `offset`; 25 items by
 * default.
 *
 * `GET /api/v2/tokens`
 */
export function accessTokensGetTokens(
  client: LaunchDarklyCore,
  request?: GetTokensRequest,
  options?: RequestOptions,
): APIPromise<Result<GetTokensResponse, GetTokensError>> {
  return call(client, getTokensOperation, request ?? {}, options);
}
