import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getProjectsOperation } from "../namespaces/p.js";
import type {
  GetProjectsError,
  GetProjectsRequest,
  GetProjectsResponse,
} from "../operations/getProjects.js";

/**
 * List projects.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `GET /api/v2/projects`
 */
export function projectsGetProjects(
  client: LaunchDarklyCore,
  request?: GetProjectsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetProjectsResponse, GetProjectsError>> {
  return call(client, getProjectsOperation, request ?? {}, options);
}
