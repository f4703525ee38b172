import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteTeamOperation } from "../namespaces/t.js";
import type {
  DeleteTeamError,
  DeleteTeamRequest,
  DeleteTeamResponse,
} from "../operations/deleteTeam.js";

/**
 * Delete a team.
 *
 * `DELETE /api/v2/teams/{teamKey}`
 */
export function teamsDeleteTeam(
  client: LaunchDarklyCore,
  request: DeleteTeamRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteTeamResponse, DeleteTeamError>> {
  return call(client, deleteTeamOperation, request, options);
}
