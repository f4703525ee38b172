import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { resetEnvironmentSDKKeyOperation } from "../namespaces/e.js";
import type {
  ResetEnvironmentSDKKeyError,
  ResetEnvironmentSDKKeyRequest,
  ResetEnvironmentSDKKeyResponse,
} from "../operations/resetEnvironmentSDKKey.js";

/**
 * Replace the SDK key of an environment.
 *
 * The old key stops at once unless `expiry` says when.
 *
 * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/apiKey`
 */
export function environmentsResetEnvironmentSDKKey(
  client: LaunchDarklyCore,
  request: ResetEnvironmentSDKKeyRequest,
  options?: RequestOptions,
): APIPromise<Result<ResetEnvironmentSDKKeyResponse, ResetEnvironmentSDKKeyError>> {
  return call(client, resetEnvironmentSDKKeyOperation, request, options);
}
