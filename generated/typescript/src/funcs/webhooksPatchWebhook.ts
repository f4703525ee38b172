import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchWebhookOperation } from "../namespaces/w.js";
import type {
  PatchWebhookError,
  PatchWebhookRequest,
  PatchWebhookResponse,
} from "../operations/patchWebhook.js";

/**
 * Change a webhook.
 *
 * Body: JSON Patch.
 *
 * `PATCH /api/v2/webhooks/{id}`
 */
export function webhooksPatchWebhook(
  client: LaunchDarklyCore,
  request: PatchWebhookRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchWebhookResponse, PatchWebhookError>> {
  return call(client, patchWebhookOperation, request, options);
}
