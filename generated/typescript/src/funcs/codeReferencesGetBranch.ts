import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getBranchOperation } from "../namespaces/c.js";
import type {
  GetBranchError,
  GetBranchRequest,
  GetBranchResponse,
} from "../operations/getBranch.js";

/**
 * Get a branch with its flag references.
 *
 * `GET /api/v2/code-refs/repositories/{repo}/branches/{branch}`
 */
export function codeReferencesGetBranch(
  client: LaunchDarklyCore,
  request: GetBranchRequest,
  options?: RequestOptions,
): APIPromise<Result<GetBranchResponse, GetBranchError>> {
  return call(client, getBranchOperation, request, options);
}
