import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchTeamsOperation } from "../namespaces/t.js";
import type {
  PatchTeamsError,
  PatchTeamsRequest,
  PatchTeamsResponse,
} from "../operations/patchTeams.js";

/**
 * Add members to several teams.
 *
 * Body: semantic patch. A 200 answer can hold `errors` for teams that did not change. Beta: needs
 * the header `LD-API-Version: beta`.
 *
 * `PATCH /api/v2/teams`
 *
 * @beta
 */
export function teamsBetaPatchTeams(
  client: LaunchDarklyCore,
  request: PatchTeamsRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchTeamsResponse, PatchTeamsError>> {
  return call(client, patchTeamsOperation, request, options);
}
