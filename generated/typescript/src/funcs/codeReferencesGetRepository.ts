import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getRepositoryOperation } from "../namespaces/c.js";
import type {
  GetRepositoryError,
  GetRepositoryRequest,
  GetRepositoryResponse,
} from "../operations/getRepository.js";

/**
 * Get a repository.
 *
 * `GET /api/v2/code-refs/repositories/{repo}`
 */
export function codeReferencesGetRepository(
  client: LaunchDarklyCore,
  request: GetRepositoryRequest,
  options?: RequestOptions,
): APIPromise<Result<GetRepositoryResponse, GetRepositoryError>> {
  return call(client, getRepositoryOperation, request, options);
}
