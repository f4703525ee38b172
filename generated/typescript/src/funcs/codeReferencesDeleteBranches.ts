import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteBranchesOperation } from "../namespaces/c.js";
import type {
  DeleteBranchesError,
  DeleteBranchesRequest,
  DeleteBranchesResponse,
} from "../operations/deleteBranches.js";

/**
 * Delete branches of a repository.
 *
 * Starts a background task and returns at once. The body is a list of branch names.
 *
 * `POST /api/v2/code-refs/repositories/{repo}/branch-delete-tasks`
 */
export function codeReferencesDeleteBranches(
  client: LaunchDarklyCore,
  request: DeleteBranchesRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteBranchesResponse, DeleteBranchesError>> {
  return call(client, deleteBranchesOperation, request, options);
}
