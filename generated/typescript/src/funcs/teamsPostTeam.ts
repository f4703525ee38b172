import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postTeamOperation } from "../namespaces/t.js";
import type { PostTeamError, PostTeamRequest, PostTeamResponse } from "../operations/postTeam.js";

/**
 * Create a team.
 *
 * `POST /api/v2/teams`
 */
export function teamsPostTeam(
  client: LaunchDarklyCore,
  request: PostTeamRequest,
  options?: RequestOptions,
): APIPromise<Result<PostTeamResponse, PostTeamError>> {
  return call(client, postTeamOperation, request, options);
}
