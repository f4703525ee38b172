import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getSubscriptionsOperation } from "../namespaces/i.js";
import type {
  GetSubscriptionsError,
  GetSubscriptionsRequest,
  GetSubscriptionsResponse,
} from "../operations/getSubscriptions.js";

/**
 * List audit log subscriptions of an integration.
 *
 * `GET /api/v2/integrations/{integrationKey}`
 */
export function integrationAuditLogSubscriptionsGetSubscriptions(
  client: LaunchDarklyCore,
  request: GetSubscriptionsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetSubscriptionsResponse, GetSubscriptionsError>> {
  return call(client, getSubscriptionsOperation, request, options);
}
