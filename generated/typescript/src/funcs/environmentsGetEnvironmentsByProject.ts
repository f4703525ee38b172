import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getEnvironmentsByProjectOperation } from "../namespaces/e.js";
import type {
  GetEnvironmentsByProjectError,
  GetEnvironmentsByProjectItem,
  GetEnvironmentsByProjectRequest,
  GetEnvironmentsByProjectResponse,
} from "../operations/getEnvironmentsByProject.js";

/**
 * List the environments of a project.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/projects/{projectKey}/environments`
 */
export function environmentsGetEnvironmentsByProject(
  client: LaunchDarklyCore,
  request: GetEnvironmentsByProjectRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetEnvironmentsByProjectResponse, GetEnvironmentsByProjectError>,
  GetEnvironmentsByProjectItem,
  GetEnvironmentsByProjectResponse
> {
  return callPages(client, getEnvironmentsByProjectOperation, request, options);
}
