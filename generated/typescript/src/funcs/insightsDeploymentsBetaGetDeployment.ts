import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getDeploymentOperation } from "../namespaces/i.js";
import type {
  GetDeploymentError,
  GetDeploymentRequest,
  GetDeploymentResponse,
} from "../operations/getDeployment.js";

/**
 * Get a deployment.
 *
 * The id comes from getDeployments. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/engineering-insights/deployments/{deploymentID}`
 *
 * @beta
 */
export function insightsDeploymentsBetaGetDeployment(
  client: LaunchDarklyCore,
  request: GetDeploymentRequest,
  options?: RequestOptions,
): APIPromise<Result<GetDeploymentResponse, GetDeploymentError>> {
  return call(client, getDeploymentOperation, request, options);
}
