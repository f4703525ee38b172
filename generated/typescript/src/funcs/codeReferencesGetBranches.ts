import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getBranchesOperation } from "../namespaces/c.js";
import type {
  GetBranchesError,
  GetBranchesRequest,
  GetBranchesResponse,
} from "../operations/getBranches.js";

/**
 * List the branches of a repository.
 *
 * `GET /api/v2/code-refs/repositories/{repo}/branches`
 */
export function codeReferencesGetBranches(
  client: LaunchDarklyCore,
  request: GetBranchesRequest,
  options?: RequestOptions,
): APIPromise<Result<GetBranchesResponse, GetBranchesError>> {
  return call(client, getBranchesOperation, request, options);
}
