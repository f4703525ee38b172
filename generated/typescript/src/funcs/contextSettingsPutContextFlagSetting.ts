import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { putContextFlagSettingOperation } from "../namespaces/c.js";
import type {
  PutContextFlagSettingError,
  PutContextFlagSettingRequest,
  PutContextFlagSettingResponse,
} from "../operations/putContextFlagSetting.js";

/**
 * Set which variation a context gets.
 *
 * A null or absent `setting` removes the individual target.
 *
 * `PUT /api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/{contextKind}/{contextKey}/flags/{featureFlagKey}`
 */
export function contextSettingsPutContextFlagSetting(
  client: LaunchDarklyCore,
  request: PutContextFlagSettingRequest,
  options?: RequestOptions,
): APIPromise<Result<PutContextFlagSettingResponse, PutContextFlagSettingError>> {
  return call(client, putContextFlagSettingOperation, request, options);
}
