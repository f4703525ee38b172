import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postWebhookOperation } from "../namespaces/w.js";
import type {
  PostWebhookError,
  PostWebhookRequest,
  PostWebhookResponse,
} from "../operations/postWebhook.js";

/**
 * Create a webhook.
 *
 * With `sign` and no `secret` the service makes a secret up.
 *
 * `POST /api/v2/webhooks`
 */
export function webhooksPostWebhook(
  client: LaunchDarklyCore,
  request: PostWebhookRequest,
  options?: RequestOptions,
): APIPromise<Result<PostWebhookResponse, PostWebhookError>> {
  return call(client, postWebhookOperation, request, options);
}
