import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getDependentFlagsOperation } from "../namespaces/f.js";
import type {
  GetDependentFlagsError,
  GetDependentFlagsRequest,
  GetDependentFlagsResponse,
} from "../operations/getDependentFlags.js";

/**
 * List flags that require this flag.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/flags/{projectKey}/{featureFlagKey}/dependent-flags`
 *
 * @beta
 */
export function featureFlagsBetaGetDependentFlags(
  client: LaunchDarklyCore,
  request: GetDependentFlagsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetDependentFlagsResponse, GetDependentFlagsError>> {
  return call(client, getDependentFlagsOperation, request, options);
}
