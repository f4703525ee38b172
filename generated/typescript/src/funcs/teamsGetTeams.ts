import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getTeamsOperation } from "../namespaces/t.js";
import type { GetTeamsError, GetTeamsRequest, GetTeamsResponse } from "../operations/getTeams.js";

/**
 * List teams.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `GET /api/v2/teams`
 */
export function teamsGetTeams(
  client: LaunchDarklyCore,
  request?: GetTeamsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetTeamsResponse, GetTeamsError>> {
  return call(client, getTeamsOperation, request ?? {}, options);
}
