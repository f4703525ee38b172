import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchFlagDefaultsByProjectOperation } from "../namespaces/p.js";
import type {
  PatchFlagDefaultsByProjectError,
  PatchFlagDefaultsByProjectRequest,
  PatchFlagDefaultsByProjectResponse,
} from "../operations/patchFlagDefaultsByProject.js";

/**
 * Change some defaults for new flags of a project.
 *
 * Body: JSON Patch. A JSON merge patch is accepted as well.
 *
 * `PATCH /api/v2/projects/{projectKey}/flag-defaults`
 */
export function projectsPatchFlagDefaultsByProject(
  client: LaunchDarklyCore,
  request: PatchFlagDefaultsByProjectRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchFlagDefaultsByProjectResponse, PatchFlagDefaultsByProjectError>> {
  return call(client, patchFlagDefaultsByProjectOperation, request, options);
}
