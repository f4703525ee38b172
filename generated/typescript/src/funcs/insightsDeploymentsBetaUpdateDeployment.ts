import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { updateDeploymentOperation } from "../namespaces/i.js";
import type {
  UpdateDeploymentError,
  UpdateDeploymentRequest,
  UpdateDeploymentResponse,
} from "../operations/updateDeployment.js";

/**
 * Change a deployment.
 *
 * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
 *
 * `PATCH /api/v2/engineering-insights/deployments/{deploymentID}`
 *
 * @beta
 */
export function insightsDeploymentsBetaUpdateDeployment(
  client: LaunchDarklyCore,
  request: UpdateDeploymentRequest,
  options?: RequestOptions,
): APIPromise<Result<UpdateDeploymentResponse, UpdateDeploymentError>> {
  return call(client, updateDeploymentOperation, request, options);
}
