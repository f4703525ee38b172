import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postMemberTeamsOperation } from "../namespaces/a.js";
import type {
  PostMemberTeamsError,
  PostMemberTeamsRequest,
  PostMemberTeamsResponse,
} from "../operations/postMemberTeams.js";

/**
 * Add a member to teams.
 *
 * `POST /api/v2/members/{id}/teams`
 */
export function accountMembersPostMemberTeams(
  client: LaunchDarklyCore,
  request: PostMemberTeamsRequest,
  options?: RequestOptions,
): APIPromise<Result<PostMemberTeamsResponse, PostMemberTeamsError>> {
  return call(client, postMemberTeamsOperation, request, options);
}
