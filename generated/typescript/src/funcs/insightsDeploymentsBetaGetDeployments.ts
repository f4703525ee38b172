import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getDeploymentsOperation } from "../namespaces/i.js";
import type {
  GetDeploymentsError,
  GetDeploymentsItem,
  GetDeploymentsRequest,
  GetDeploymentsResponse,
} from "../operations/getDeployments.js";

/**
 * List deployments.
 *
 * Paged with `limit`, `after` and `before`; 20 items by default, 100 at most. Beta: needs the
 * header `LD-API-Version: beta`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/engineering-insights/deployments`
 *
 * @beta
 */
export function insightsDeploymentsBetaGetDeployments(
  client: LaunchDarklyCore,
  request: GetDeploymentsRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetDeploymentsResponse, GetDeploymentsError>,
  GetDeploymentsItem,
  GetDeploymentsResponse
> {
  return callPages(client, getDeploymentsOperation, request, options);
}
