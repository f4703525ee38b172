import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getTeamsOperation } from "../namespaces/t.js";
import type {
  GetTeamsError,
  GetTeamsItem,
  GetTeamsRequest,
  GetTeamsResponse,
} from "../operations/getTeams.js";

/**
 * List teams.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/teams`
 */
export function teamsGetTeams(
  client: LaunchDarklyCore,
  request?: GetTeamsRequest,
  options?: PageOptions,
): PagePromise<Result<GetTeamsResponse, GetTeamsError>, GetTeamsItem, GetTeamsResponse> {
  return callPages(client, getTeamsOperation, request ?? {}, options);
}
