import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteRelayAutoConfigOperation } from "../namespaces/r.js";
import type {
  DeleteRelayAutoConfigError,
  DeleteRelayAutoConfigRequest,
  DeleteRelayAutoConfigResponse,
} from "../operations/deleteRelayAutoConfig.js";

/**
 * Delete a Relay Proxy configuration.
 *
 * `DELETE /api/v2/account/relay-auto-configs/{id}`
 */
export function relayProxyConfigurationsDeleteRelayAutoConfig(
  client: LaunchDarklyCore,
  request: DeleteRelayAutoConfigRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteRelayAutoConfigResponse, DeleteRelayAutoConfigError>> {
  return call(client, deleteRelayAutoConfigOperation, request, options);
}
