import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchTeamOperation } from "../namespaces/t.js";
import type {
  PatchTeamError,
  PatchTeamRequest,
  PatchTeamResponse,
} from "../operations/patchTeam.js";

/**
 * Change a team.
 *
 * Body: semantic patch, for example addMembers or addCustomRoles.
 *
 * `PATCH /api/v2/teams/{teamKey}`
 */
export function teamsPatchTeam(
  client: LaunchDarklyCore,
  request: PatchTeamRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchTeamResponse, PatchTeamError>> {
  return call(client, patchTeamOperation, request, options);
}
