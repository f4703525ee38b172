import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getSubscriptionByIDOperation } from "../namespaces/i.js";
import type {
  GetSubscriptionByIDError,
  GetSubscriptionByIDRequest,
  GetSubscriptionByIDResponse,
} from "../operations/getSubscriptionByID.js";

/**
 * Get an audit log subscription.
 *
 * `GET /api/v2/integrations/{integrationKey}/{id}`
 */
export function integrationAuditLogSubscriptionsGetSubscriptionByID(
  client: LaunchDarklyCore,
  request: GetSubscriptionByIDRequest,
  options?: RequestOptions,
): APIPromise<Result<GetSubscriptionByIDResponse, GetSubscriptionByIDError>> {
  return call(client, getSubscriptionByIDOperation, request, options);
}
