import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getOAuthClientsOperation } from "../namespaces/o.js";
import type {
  GetOAuthClientsError,
  GetOAuthClientsResponse,
} from "../operations/getOAuthClients.js";

/**
 * List the OAuth 2.0 clients of the account.
 *
 * `GET /api/v2/oauth/clients`
 */
export function oauth2ClientsGetOAuthClients(
  client: LaunchDarklyCore,
  options?: RequestOptions,
): APIPromise<Result<GetOAuthClientsResponse, GetOAuthClientsError>> {
  return call(client, getOAuthClientsOperation, undefined, options);
}
