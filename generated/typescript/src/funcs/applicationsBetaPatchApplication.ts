import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchApplicationOperation } from "../namespaces/a.js";
import type {
  PatchApplicationError,
  PatchApplicationRequest,
  PatchApplicationResponse,
} from "../operations/patchApplication.js";

/**
 * Change an application.
 *
 * Body: JSON Patch. `description` and `kind` can change. Beta: needs the header `LD-API-Version:
 * beta`.
 *
 * `PATCH /api/v2/applications/{applicationKey}`
 *
 * @beta
 */
export function applicationsBetaPatchApplication(
  client: LaunchDarklyCore,
  request: PatchApplicationRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchApplicationResponse, PatchApplicationError>> {
  return call(client, patchApplicationOperation, request, options);
}
