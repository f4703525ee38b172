import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { updateSubscriptionOperation } from "../namespaces/i.js";
import type {
  UpdateSubscriptionError,
  UpdateSubscriptionRequest,
  UpdateSubscriptionResponse,
} from "../operations/updateSubscription.js";

/**
 * Change an audit log subscription.
 *
 * Body: JSON Patch.
 *
 * `PATCH /api/v2/integrations/{integrationKey}/{id}`
 */
export function integrationAuditLogSubscriptionsUpdateSubscription(
  client: LaunchDarklyCore,
  request: UpdateSubscriptionRequest,
  options?: RequestOptions,
): APIPromise<Result<UpdateSubscriptionResponse, UpdateSubscriptionError>> {
  return call(client, updateSubscriptionOperation, request, options);
}
