import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getRelayProxyConfigsOperation } from "../namespaces/r.js";
import type {
  GetRelayProxyConfigsError,
  GetRelayProxyConfigsResponse,
} from "../operations/getRelayProxyConfigs.js";

/**
 * List Relay Proxy configurations.
 *
 * `GET /api/v2/account/relay-auto-configs`
 */
export function relayProxyConfigurationsGetRelayProxyConfigs(
  client: LaunchDarklyCore,
  options?: RequestOptions,
): APIPromise<Result<GetRelayProxyConfigsResponse, GetRelayProxyConfigsError>> {
  return call(client, getRelayProxyConfigsOperation, undefined, options);
}
