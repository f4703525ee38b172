import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getMauUsageByCategoryOperation } from "../namespaces/a.js";
import type {
  GetMauUsageByCategoryError,
  GetMauUsageByCategoryRequest,
  GetMauUsageByCategoryResponse,
} from "../operations/getMauUsageByCategory.js";

/**
 * Count monthly active users per category.
 *
 * Deprecated. Categories are browser, mobile and backend. Beta: needs the header `LD-API-Version:
 * beta`.
 *
 * `GET /api/v2/usage/mau/bycategory`
 *
 * @beta
 * @deprecated
 */
export function accountUsageBetaGetMauUsageByCategory(
  client: LaunchDarklyCore,
  request?: GetMauUsageByCategoryRequest,
  options?: RequestOptions,
): APIPromise<Result<GetMauUsageByCategoryResponse, GetMauUsageByCategoryError>> {
  return call(client, getMauUsageByCategoryOperation, request ?? {}, options);
}
