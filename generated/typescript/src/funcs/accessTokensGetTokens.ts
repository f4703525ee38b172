import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getTokensOperation } from "../namespaces/a.js";
import type {
  GetTokensError,
  GetTokensItem,
  GetTokensRequest,
  GetTokensResponse,
} from "../operations/getTokens.js";

/**
 * List access tokens.
 *
 * Own tokens, unless `showAll` is set by an admin. Paged with `limit` and `offset`; 25 items by
 * default.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/tokens`
 */
export function accessTokensGetTokens(
  client: LaunchDarklyCore,
  request?: GetTokensRequest,
  options?: PageOptions,
): PagePromise<Result<GetTokensResponse, GetTokensError>, GetTokensItem, GetTokensResponse> {
  return callPages(client, getTokensOperation, request ?? {}, options);
}
