import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteRepositoryProjectOperation } from "../namespaces/i.js";
import type {
  DeleteRepositoryProjectError,
  DeleteRepositoryProjectRequest,
  DeleteRepositoryProjectResponse,
} from "../operations/deleteRepositoryProject.js";

/**
 * Disconnect a repository from a project.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `DELETE /api/v2/engineering-insights/repositories/{repositoryKey}/projects/{projectKey}`
 *
 * @beta
 */
export function insightsRepositoriesBetaDeleteRepositoryProject(
  client: LaunchDarklyCore,
  request: DeleteRepositoryProjectRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteRepositoryProjectResponse, DeleteRepositoryProjectError>> {
  return call(client, deleteRepositoryProjectOperation, request, options);
}
