import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { putFlagDefaultsByProjectOperation } from "../namespaces/p.js";
import type {
  PutFlagDefaultsByProjectError,
  PutFlagDefaultsByProjectRequest,
  PutFlagDefaultsByProjectResponse,
} from "../operations/putFlagDefaultsByProject.js";

/**
 * Set the defaults for new flags of a project.
 *
 * `PUT /api/v2/projects/{projectKey}/flag-defaults`
 */
export function projectsPutFlagDefaultsByProject(
  client: LaunchDarklyCore,
  request: PutFlagDefaultsByProjectRequest,
  options?: RequestOptions,
): APIPromise<Result<PutFlagDefaultsByProjectResponse, PutFlagDefaultsByProjectError>> {
  return call(client, putFlagDefaultsByProjectOperation, request, options);
}
