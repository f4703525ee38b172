import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createOAuth2ClientOperation } from "../namespaces/o.js";
import type {
  CreateOAuth2ClientError,
  CreateOAuth2ClientRequest,
  CreateOAuth2ClientResponse,
} from "../operations/createOAuth2Client.js";

/**
 * Register an OAuth 2.0 client.
 *
 * The client secret is shown only in this answer.
 *
 * `POST /api/v2/oauth/clients`
 */
export function oauth2ClientsCreateOAuth2Client(
  client: LaunchDarklyCore,
  request: CreateOAuth2ClientRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateOAuth2ClientResponse, CreateOAuth2ClientError>> {
  return call(client, createOAuth2ClientOperation, request, options);
}
