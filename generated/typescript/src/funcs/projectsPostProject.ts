import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postProjectOperation } from "../namespaces/p.js";
import type {
  PostProjectError,
  PostProjectRequest,
  PostProjectResponse,
} from "../operations/postProject.js";

/**
 * Create a project.
 *
 * Without `environments` the project starts with default ones.
 *
 * `POST /api/v2/projects`
 */
export function projectsPostProject(
  client: LaunchDarklyCore,
  request: PostProjectRequest,
  options?: RequestOptions,
): APIPromise<Result<PostProjectResponse, PostProjectError>> {
  return call(client, postProjectOperation, request, options);
}
