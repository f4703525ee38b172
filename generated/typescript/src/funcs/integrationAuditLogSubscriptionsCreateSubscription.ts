import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createSubscriptionOperation } from "../namespaces/i.js";
import type {
  CreateSubscriptionError,
  CreateSubscriptionRequest,
  CreateSubscriptionResponse,
} from "../operations/createSubscription.js";

/**
 * Create an audit log subscription.
 *
 * `statements` choose the resources and actions to report.
 *
 * `POST /api/v2/integrations/{integrationKey}`
 */
export function integrationAuditLogSubscriptionsCreateSubscription(
  client: LaunchDarklyCore,
  request: CreateSubscriptionRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateSubscriptionResponse, CreateSubscriptionError>> {
  return call(client, createSubscriptionOperation, request, options);
}
