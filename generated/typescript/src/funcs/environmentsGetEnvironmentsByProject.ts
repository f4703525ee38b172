import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getEnvironmentsByProjectOperation } from "../namespaces/e.js";
import type {
  GetEnvironmentsByProjectError,
  GetEnvironmentsByProjectRequest,
  GetEnvironmentsByProjectResponse,
} from "../operations/getEnvironmentsByProject.js";

/**
 * List the environments of a project.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `GET /api/v2/projects/{projectKey}/environments`
 */
export function environmentsGetEnvironmentsByProject(
  client: LaunchDarklyCore,
  request: GetEnvironmentsByProjectRequest,
  options?: RequestOptions,
): APIPromise<Result<GetEnvironmentsByProjectResponse, GetEnvironmentsByProjectError>> {
  return call(client, getEnvironmentsByProjectOperation, request, options);
}
