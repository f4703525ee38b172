import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteWebhookOperation } from "../namespaces/w.js";
import type {
  DeleteWebhookError,
  DeleteWebhookRequest,
  DeleteWebhookResponse,
} from "../operations/deleteWebhook.js";

/**
 * Delete a webhook.
 *
 * `DELETE /api/v2/webhooks/{id}`
 */
export function webhooksDeleteWebhook(
  client: LaunchDarklyCore,
  request: DeleteWebhookRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteWebhookResponse, DeleteWebhookError>> {
  return call(client, deleteWebhookOperation, request, options);
}
