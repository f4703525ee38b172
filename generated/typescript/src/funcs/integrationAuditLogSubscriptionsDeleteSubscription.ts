import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteSubscriptionOperation } from "../namespaces/i.js";
import type {
  DeleteSubscriptionError,
  DeleteSubscriptionRequest,
  DeleteSubscriptionResponse,
} from "../operations/deleteSubscription.js";

/**
 * Delete an audit log subscription.
 *
 * `DELETE /api/v2/integrations/{integrationKey}/{id}`
 */
export function integrationAuditLogSubscriptionsDeleteSubscription(
  client: LaunchDarklyCore,
  request: DeleteSubscriptionRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteSubscriptionResponse, DeleteSubscriptionError>> {
  return call(client, deleteSubscriptionOperation, request, options);
}
