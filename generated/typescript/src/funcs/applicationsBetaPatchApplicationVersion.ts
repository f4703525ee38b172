import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchApplicationVersionOperation } from "../namespaces/a.js";
import type {
  PatchApplicationVersionError,
  PatchApplicationVersionRequest,
  PatchApplicationVersionResponse,
} from "../operations/patchApplicationVersion.js";

/**
 * Change an application version.
 *
 * Body: JSON Patch. Only `supported` can change. Beta: needs the header `LD-API-Version: beta`.
 *
 * `PATCH /api/v2/applications/{applicationKey}/versions/{versionKey}`
 *
 * @beta
 */
export function applicationsBetaPatchApplicationVersion(
  client: LaunchDarklyCore,
  request: PatchApplicationVersionRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchApplicationVersionResponse, PatchApplicationVersionError>> {
  return call(client, patchApplicationVersionOperation, request, options);
}
