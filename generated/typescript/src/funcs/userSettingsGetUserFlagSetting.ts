import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getUserFlagSettingOperation } from "../namespaces/u.js";
import type {
  GetUserFlagSettingError,
  GetUserFlagSettingRequest,
  GetUserFlagSettingResponse,
} from "../operations/getUserFlagSetting.js";

/**
 * Get what a user gets from a flag.
 *
 * Deprecated: evaluate a context instance instead.
 *
 * `GET /api/v2/users/{projectKey}/{environmentKey}/{userKey}/flags/{featureFlagKey}`
 *
 * @deprecated
 */
export function userSettingsGetUserFlagSetting(
  client: LaunchDarklyCore,
  request: GetUserFlagSettingRequest,
  options?: RequestOptions,
): APIPromise<Result<GetUserFlagSettingResponse, GetUserFlagSettingError>> {
  return call(client, getUserFlagSettingOperation, request, options);
}
