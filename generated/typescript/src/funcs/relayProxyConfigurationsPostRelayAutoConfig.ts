import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postRelayAutoConfigOperation } from "../namespaces/r.js";
import type {
  PostRelayAutoConfigError,
  PostRelayAutoConfigRequest,
  PostRelayAutoConfigResponse,
} from "../operations/postRelayAutoConfig.js";

/**
 * Create a Relay Proxy configuration.
 *
 * `POST /api/v2/account/relay-auto-configs`
 */
export function relayProxyConfigurationsPostRelayAutoConfig(
  client: LaunchDarklyCore,
  request: PostRelayAutoConfigRequest,
  options?: RequestOptions,
): APIPromise<Result<PostRelayAutoConfigResponse, PostRelayAutoConfigError>> {
  return call(client, postRelayAutoConfigOperation, request, options);
}
