import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchProjectOperation } from "../namespaces/p.js";
import type {
  PatchProjectError,
  PatchProjectRequest,
  PatchProjectResponse,
} from "../operations/patchProject.js";

/**
 * Change a project.
 *
 * Body: JSON Patch.
 *
 * `PATCH /api/v2/projects/{projectKey}`
 */
export function projectsPatchProject(
  client: LaunchDarklyCore,
  request: PatchProjectRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchProjectResponse, PatchProjectError>> {
  return call(client, patchProjectOperation, request, options);
}
