import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { resetRelayAutoConfigOperation } from "../namespaces/r.js";
import type {
  ResetRelayAutoConfigError,
  ResetRelayAutoConfigRequest,
  ResetRelayAutoConfigResponse,
} from "../operations/resetRelayAutoConfig.js";

/**
 * Replace the key of a Relay Proxy configuration.
 *
 * The old key stops at once unless `expiry` says when.
 *
 * `POST /api/v2/account/relay-auto-configs/{id}/reset`
 */
export function relayProxyConfigurationsResetRelayAutoConfig(
  client: LaunchDarklyCore,
  request: ResetRelayAutoConfigRequest,
  options?: RequestOptions,
): APIPromise<Result<ResetRelayAutoConfigResponse, ResetRelayAutoConfigError>> {
  return call(client, resetRelayAutoConfigOperation, request, options);
}
