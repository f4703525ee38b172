import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getTeamMaintainersOperation } from "../namespaces/t.js";
import type {
  GetTeamMaintainersError,
  GetTeamMaintainersItem,
  GetTeamMaintainersRequest,
  GetTeamMaintainersResponse,
} from "../operations/getTeamMaintainers.js";

/**
 * List the maintainers of a team.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/teams/{teamKey}/maintainers`
 */
export function teamsGetTeamMaintainers(
  client: LaunchDarklyCore,
  request: GetTeamMaintainersRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetTeamMaintainersResponse, GetTeamMaintainersError>,
  GetTeamMaintainersItem,
  GetTeamMaintainersResponse
> {
  return callPages(client, getTeamMaintainersOperation, request, options);
}
