import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getTeamRolesOperation } from "../namespaces/t.js";
import type {
  GetTeamRolesError,
  GetTeamRolesRequest,
  GetTeamRolesResponse,
} from "../operations/getTeamRoles.js";

/**
 * List the custom roles of a team.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `GET /api/v2/teams/{teamKey}/roles`
 */
export function teamsGetTeamRoles(
  client: LaunchDarklyCore,
  request: GetTeamRolesRequest,
  options?: RequestOptions,
): APIPromise<Result<GetTeamRolesResponse, GetTeamRolesError>> {
  return call(client, getTeamRolesOperation, request, options);
}
