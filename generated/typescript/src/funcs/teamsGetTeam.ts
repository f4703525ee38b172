import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getTeamOperation } from "../namespaces/t.js";
import type { GetTeamError, GetTeamRequest, GetTeamResponse } from "../operations/getTeam.js";

/**
 * Get a team by key.
 *
 * `GET /api/v2/teams/{teamKey}`
 */
export function teamsGetTeam(
  client: LaunchDarklyCore,
  request: GetTeamRequest,
  options?: RequestOptions,
): APIPromise<Result<GetTeamResponse, GetTeamError>> {
  return call(client, getTeamOperation, request, options);
}
