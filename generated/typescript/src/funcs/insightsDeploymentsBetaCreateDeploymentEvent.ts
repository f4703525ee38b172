import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createDeploymentEventOperation } from "../namespaces/i.js";
import type {
  CreateDeploymentEventError,
  CreateDeploymentEventRequest,
  CreateDeploymentEventResponse,
} from "../operations/createDeploymentEvent.js";

/**
 * Report a deployment.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `POST /api/v2/engineering-insights/deployment-events`
 *
 * @beta
 */
export function insightsDeploymentsBetaCreateDeploymentEvent(
  client: LaunchDarklyCore,
  request: CreateDeploymentEventRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateDeploymentEventResponse, CreateDeploymentEventError>> {
  return call(client, createDeploymentEventOperation, request, options);
}
