import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getWebhookOperation } from "../namespaces/w.js";
import type {
  GetWebhookError,
  GetWebhookRequest,
  GetWebhookResponse,
} from "../operations/getWebhook.js";

/**
 * Get a webhook.
 *
 * `GET /api/v2/webhooks/{id}`
 */
export function webhooksGetWebhook(
  client: LaunchDarklyCore,
  request: GetWebhookRequest,
  options?: RequestOptions,
): APIPromise<Result<GetWebhookResponse, GetWebhookError>> {
  return call(client, getWebhookOperation, request, options);
}
