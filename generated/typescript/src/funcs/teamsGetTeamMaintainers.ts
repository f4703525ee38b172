import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getTeamMaintainersOperation } from "../namespaces/t.js";
import type {
  GetTeamMaintainersError,
  GetTeamMaintainersRequest,
  GetTeamMaintainersResponse,
} from "../operations/getTeamMaintainers.js";

/**
 * List the maintainers of a team.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `GET /api/v2/teams/{teamKey}/maintainers`
 */
export function teamsGetTeamMaintainers(
  client: LaunchDarklyCore,
  request: GetTeamMaintainersRequest,
  options?: RequestOptions,
): APIPromise<Result<GetTeamMaintainersResponse, GetTeamMaintainersError>> {
  return call(client, getTeamMaintainersOperation, request, options);
}
