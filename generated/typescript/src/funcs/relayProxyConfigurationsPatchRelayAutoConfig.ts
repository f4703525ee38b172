import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchRelayAutoConfigOperation } from "../namespaces/r.js";
import type {
  PatchRelayAutoConfigError,
  PatchRelayAutoConfigRequest,
  PatchRelayAutoConfigResponse,
} from "../operations/patchRelayAutoConfig.js";

/**
 * Change a Relay Proxy configuration.
 *
 * Body: JSON Patch operations in `patch`, with an optional `comment`.
 *
 * `PATCH /api/v2/account/relay-auto-configs/{id}`
 */
export function relayProxyConfigurationsPatchRelayAutoConfig(
  client: LaunchDarklyCore,
  request: PatchRelayAutoConfigRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchRelayAutoConfigResponse, PatchRelayAutoConfigError>> {
  return call(client, patchRelayAutoConfigOperation, request, options);
}
