import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { putFlagSettingOperation } from "../namespaces/u.js";
import type {
  PutFlagSettingError,
  PutFlagSettingRequest,
  PutFlagSettingResponse,
} from "../operations/putFlagSetting.js";

/**
 * Set which variation a user gets.
 *
 * Deprecated: use putContextFlagSetting. A null or absent `setting` removes the individual target.
 *
 * `PUT /api/v2/users/{projectKey}/{environmentKey}/{userKey}/flags/{featureFlagKey}`
 *
 * @deprecated
 */
export function userSettingsPutFlagSetting(
  client: LaunchDarklyCore,
  request: PutFlagSettingRequest,
  options?: RequestOptions,
): APIPromise<Result<PutFlagSettingResponse, PutFlagSettingError>> {
  return call(client, putFlagSettingOperation, request, options);
}
