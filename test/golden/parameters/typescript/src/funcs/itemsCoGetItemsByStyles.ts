import type { GoldenCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getItemsByStylesOperation } from "../namespaces/i.js";
import type {
  GetItemsByStylesError,
  GetItemsByStylesRequest,
  GetItemsByStylesResponse,
} from "../operations/getItemsByStyles.js";

/**
 * Every style.
 *
 * `GET /items/{id}/{matrix}/{label}/{list}`
 */
export function itemsCoGetItemsByStyles(
  client: GoldenCore,
  request: GetItemsByStylesRequest,
  options?: RequestOptions,
): APIPromise<Result<GetItemsByStylesResponse, GetItemsByStylesError>> {
  return call(client, getItemsByStylesOperation, request, options);
}
