import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getRelayProxyConfigOperation } from "../namespaces/r.js";
import type {
  GetRelayProxyConfigError,
  GetRelayProxyConfigRequest,
  GetRelayProxyConfigResponse,
} from "../operations/getRelayProxyConfig.js";

/**
 * Get a Relay Proxy configuration.
 *
 * `GET /api/v2/account/relay-auto-configs/{id}`
 */
export function relayProxyConfigurationsGetRelayProxyConfig(
  client: LaunchDarklyCore,
  request: GetRelayProxyConfigRequest,
  options?: RequestOptions,
): APIPromise<Result<GetRelayProxyConfigResponse, GetRelayProxyConfigError>> {
  return call(client, getRelayProxyConfigOperation, request, options);
}
