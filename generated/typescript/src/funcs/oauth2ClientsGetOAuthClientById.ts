import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getOAuthClientByIdOperation } from "../namespaces/o.js";
import type {
  GetOAuthClientByIdError,
  GetOAuthClientByIdRequest,
  GetOAuthClientByIdResponse,
} from "../operations/getOAuthClientById.js";

/**
 * Get an OAuth 2.0 client.
 *
 * `GET /api/v2/oauth/clients/{clientId}`
 */
export function oauth2ClientsGetOAuthClientById(
  client: LaunchDarklyCore,
  request: GetOAuthClientByIdRequest,
  options?: RequestOptions,
): APIPromise<Result<GetOAuthClientByIdResponse, GetOAuthClientByIdError>> {
  return call(client, getOAuthClientByIdOperation, request, options);
}
