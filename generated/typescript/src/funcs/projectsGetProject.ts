import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getProjectOperation } from "../namespaces/p.js";
import type {
  GetProjectError,
  GetProjectRequest,
  GetProjectResponse,
} from "../operations/getProject.js";

/**
 * Get a project by key.
 *
 * `GET /api/v2/projects/{projectKey}`
 */
export function projectsGetProject(
  client: LaunchDarklyCore,
  request: GetProjectRequest,
  options?: RequestOptions,
): APIPromise<Result<GetProjectResponse, GetProjectError>> {
  return call(client, getProjectOperation, request, options);
}
