import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getIpsOperation } from "../namespaces/o.js";
import type { GetIpsError, GetIpsResponse } from "../operations/getIps.js";

/**
 * List the public IP ranges of the service.
 *
 * Use it to write firewall rules. `addresses` are inbound to the service, `outboundAddresses` are
 * where its own calls come from.
 *
 * `GET /api/v2/public-ip-list`
 */
export function otherGetIps(
  client: LaunchDarklyCore,
  options?: RequestOptions,
): APIPromise<Result<GetIpsResponse, GetIpsError>> {
  return call(client, getIpsOperation, undefined, options);
}
