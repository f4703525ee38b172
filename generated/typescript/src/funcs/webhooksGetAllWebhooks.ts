import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getAllWebhooksOperation } from "../namespaces/w.js";
import type { GetAllWebhooksError, GetAllWebhooksResponse } from "../operations/getAllWebhooks.js";

/**
 * List webhooks.
 *
 * `GET /api/v2/webhooks`
 */
export function webhooksGetAllWebhooks(
  client: LaunchDarklyCore,
  options?: RequestOptions,
): APIPromise<Result<GetAllWebhooksResponse, GetAllWebhooksError>> {
  return call(client, getAllWebhooksOperation, undefined, options);
}
