import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getProjectsOperation } from "../namespaces/p.js";
import type {
  GetProjectsError,
  GetProjectsItem,
  GetProjectsRequest,
  GetProjectsResponse,
} from "../operations/getProjects.js";

/**
 * List projects.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/projects`
 */
export function projectsGetProjects(
  client: LaunchDarklyCore,
  request?: GetProjectsRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetProjectsResponse, GetProjectsError>,
  GetProjectsItem,
  GetProjectsResponse
> {
  return callPages(client, getProjectsOperation, request ?? {}, options);
}
