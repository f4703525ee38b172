import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getDeploymentsOperation } from "../namespaces/i.js";
import type {
  GetDeploymentsError,
  GetDeploymentsRequest,
  GetDeploymentsResponse,
} from "../operations/getDeployments.js";

/**
 * List deployments.
 *
 * Paged with `limit`, `after` and `before`; 20 items by default, 100 at most. Beta: needs the
 * header `LD-API-Version: beta`.
 *
 * `GET /api/v2/engineering-insights/deployments`
 */
export function insightsDeploymentsBetaGetDeployments(
  client: LaunchDarklyCore,
  request: GetDeploymentsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetDeploymentsResponse, GetDeploymentsError>> {
  return call(client, getDeploymentsOperation, request, options);
}
