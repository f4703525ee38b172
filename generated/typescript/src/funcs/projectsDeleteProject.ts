import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteProjectOperation } from "../namespaces/p.js";
import type {
  DeleteProjectError,
  DeleteProjectRequest,
  DeleteProjectResponse,
} from "../operations/deleteProject.js";

/**
 * Delete a project.
 *
 * Cannot be undone: environments and flags of the project go with it. The last project of an
 * account stays.
 *
 * `DELETE /api/v2/projects/{projectKey}`
 */
export function projectsDeleteProject(
  client: LaunchDarklyCore,
  request: DeleteProjectRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteProjectResponse, DeleteProjectError>> {
  return call(client, deleteProjectOperation, request, options);
}
