import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getDependentFlagsByEnvOperation } from "../namespaces/f.js";
import type {
  GetDependentFlagsByEnvError,
  GetDependentFlagsByEnvRequest,
  GetDependentFlagsByEnvResponse,
} from "../operations/getDependentFlagsByEnv.js";

/**
 * List flags that require this flag in an environment.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/flags/{projectKey}/{environmentKey}/{featureFlagKey}/dependent-flags`
 *
 * @beta
 */
export function featureFlagsBetaGetDependentFlagsByEnv(
  client: LaunchDarklyCore,
  request: GetDependentFlagsByEnvRequest,
  options?: RequestOptions,
): APIPromise<Result<GetDependentFlagsByEnvResponse, GetDependentFlagsByEnvError>> {
  return call(client, getDependentFlagsByEnvOperation, request, options);
}
