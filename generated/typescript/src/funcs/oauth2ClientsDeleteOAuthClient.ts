import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteOAuthClientOperation } from "../namespaces/o.js";
import type {
  DeleteOAuthClientError,
  DeleteOAuthClientRequest,
  DeleteOAuthClientResponse,
} from "../operations/deleteOAuthClient.js";

/**
 * Delete an OAuth 2.0 client.
 *
 * `DELETE /api/v2/oauth/clients/{clientId}`
 */
export function oauth2ClientsDeleteOAuthClient(
  client: LaunchDarklyCore,
  request: DeleteOAuthClientRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteOAuthClientResponse, DeleteOAuthClientError>> {
  return call(client, deleteOAuthClientOperation, request, options);
}
