import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getRepositoriesOperation } from "../namespaces/c.js";
import type {
  GetRepositoriesError,
  GetRepositoriesRequest,
  GetRepositoriesResponse,
} from "../operations/getRepositories.js";

/**
 * List the repositories of code references.
 *
 * `GET /api/v2/code-refs/repositories`
 */
export function codeReferencesGetRepositories(
  client: LaunchDarklyCore,
  request?: GetRepositoriesRequest,
  options?: RequestOptions,
): APIPromise<Result<GetRepositoriesResponse, GetRepositoriesError>> {
  return call(client, getRepositoriesOperation, request ?? {}, options);
}
