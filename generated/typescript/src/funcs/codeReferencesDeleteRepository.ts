import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteRepositoryOperation } from "../namespaces/c.js";
import type {
  DeleteRepositoryError,
  DeleteRepositoryRequest,
  DeleteRepositoryResponse,
} from "../operations/deleteRepository.js";

/**
 * Delete a repository from code references.
 *
 * `DELETE /api/v2/code-refs/repositories/{repo}`
 */
export function codeReferencesDeleteRepository(
  client: LaunchDarklyCore,
  request: DeleteRepositoryRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteRepositoryResponse, DeleteRepositoryError>> {
  return call(client, deleteRepositoryOperation, request, options);
}
