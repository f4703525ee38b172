import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchOAuthClientOperation } from "../namespaces/o.js";
import type {
  PatchOAuthClientError,
  PatchOAuthClientRequest,
  PatchOAuthClientResponse,
} from "../operations/patchOAuthClient.js";

/**
 * Change an OAuth 2.0 client.
 *
 * Body: JSON Patch. `name`, `description` and `redirectUri` can change.
 *
 * `PATCH /api/v2/oauth/clients/{clientId}`
 */
export function oauth2ClientsPatchOAuthClient(
  client: LaunchDarklyCore,
  request: PatchOAuthClientRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchOAuthClientResponse, PatchOAuthClientError>> {
  return call(client, patchOAuthClientOperation, request, options);
}
