import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getUserFlagSettingsOperation } from "../namespaces/u.js";
import type {
  GetUserFlagSettingsError,
  GetUserFlagSettingsRequest,
  GetUserFlagSettingsResponse,
} from "../operations/getUserFlagSettings.js";

/**
 * List what a user gets from every flag.
 *
 * Deprecated: evaluate a context instance instead.
 *
 * `GET /api/v2/users/{projectKey}/{environmentKey}/{userKey}/flags`
 *
 * @deprecated
 */
export function userSettingsGetUserFlagSettings(
  client: LaunchDarklyCore,
  request: GetUserFlagSettingsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetUserFlagSettingsResponse, GetUserFlagSettingsError>> {
  return call(client, getUserFlagSettingsOperation, request, options);
}
