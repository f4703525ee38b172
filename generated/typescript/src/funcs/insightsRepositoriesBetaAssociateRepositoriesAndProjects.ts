import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { associateRepositoriesAndProjectsOperation } from "../namespaces/i.js";
import type {
  AssociateRepositoriesAndProjectsError,
  AssociateRepositoriesAndProjectsRequest,
  AssociateRepositoriesAndProjectsResponse,
} from "../operations/associateRepositoriesAndProjects.js";

/**
 * Connect repositories with projects.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `PUT /api/v2/engineering-insights/repositories/projects`
 *
 * @beta
 */
export function insightsRepositoriesBetaAssociateRepositoriesAndProjects(
  client: LaunchDarklyCore,
  request: AssociateRepositoriesAndProjectsRequest,
  options?: RequestOptions,
): APIPromise<
  Result<AssociateRepositoriesAndProjectsResponse, AssociateRepositoriesAndProjectsError>
> {
  return call(client, associateRepositoriesAndProjectsOperation, request, options);
}
