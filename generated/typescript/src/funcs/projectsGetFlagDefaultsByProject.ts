import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getFlagDefaultsByProjectOperation } from "../namespaces/p.js";
import type {
  GetFlagDefaultsByProjectError,
  GetFlagDefaultsByProjectRequest,
  GetFlagDefaultsByProjectResponse,
} from "../operations/getFlagDefaultsByProject.js";

/**
 * Get the defaults for new flags of a project.
 *
 * `GET /api/v2/projects/{projectKey}/flag-defaults`
 */
export function projectsGetFlagDefaultsByProject(
  client: LaunchDarklyCore,
  request: GetFlagDefaultsByProjectRequest,
  options?: RequestOptions,
): APIPromise<Result<GetFlagDefaultsByProjectResponse, GetFlagDefaultsByProjectError>> {
  return call(client, getFlagDefaultsByProjectOperation, request, options);
}
