import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postReleasePoliciesOrderOperation } from "../namespaces/r.js";
import type {
  PostReleasePoliciesOrderError,
  PostReleasePoliciesOrderRequest,
  PostReleasePoliciesOrderResponse,
} from "../operations/postReleasePoliciesOrder.js";

/**
 * Set the order of the release policies.
 *
 * The body lists the keys of all scoped policies in their new order. Beta: needs the header
 * `LD-API-Version: beta`.
 *
 * `POST /api/v2/projects/{projectKey}/release-policies/order`
 *
 * @beta
 */
export function releasePoliciesBetaPostReleasePoliciesOrder(
  client: LaunchDarklyCore,
  request: PostReleasePoliciesOrderRequest,
  options?: RequestOptions,
): APIPromise<Result<PostReleasePoliciesOrderResponse, PostReleasePoliciesOrderError>> {
  return call(client, postReleasePoliciesOrderOperation, request, options);
}
