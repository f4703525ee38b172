import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { resetEnvironmentMobileKeyOperation } from "../namespaces/e.js";
import type {
  ResetEnvironmentMobileKeyError,
  ResetEnvironmentMobileKeyRequest,
  ResetEnvironmentMobileKeyResponse,
} from "../operations/resetEnvironmentMobileKey.js";

/**
 * Replace the mobile key of an environment.
 *
 * The old key stops at once.
 *
 * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/mobileKey`
 */
export function environmentsResetEnvironmentMobileKey(
  client: LaunchDarklyCore,
  request: ResetEnvironmentMobileKeyRequest,
  options?: RequestOptions,
): APIPromise<Result<ResetEnvironmentMobileKeyResponse, ResetEnvironmentMobileKeyError>> {
  return call(client, resetEnvironmentMobileKeyOperation, request, options);
}
