import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postTeamMembersOperation } from "../namespaces/t.js";
import type {
  PostTeamMembersError,
  PostTeamMembersRequest,
  PostTeamMembersResponse,
} from "../operations/postTeamMembers.js";

/**
 * Add members to a team from a CSV file.
 *
 * Multipart upload, mail addresses in the first column. 201: all were added. 207: some rows are
 * wrong and nobody was added.
 *
 * `POST /api/v2/teams/{teamKey}/members`
 */
export function teamsPostTeamMembers(
  client: LaunchDarklyCore,
  request: PostTeamMembersRequest,
  options?: RequestOptions,
): APIPromise<Result<PostTeamMembersResponse, PostTeamMembersError>> {
  return call(client, postTeamMembersOperation, request, options);
}
