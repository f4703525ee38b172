import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { putBranchOperation } from "../namespaces/c.js";
import type {
  PutBranchError,
  PutBranchRequest,
  PutBranchResponse,
} from "../operations/putBranch.js";

/**
 * Create or update a branch with its flag references.
 *
 * `PUT /api/v2/code-refs/repositories/{repo}/branches/{branch}`
 */
export function codeReferencesPutBranch(
  client: LaunchDarklyCore,
  request: PutBranchRequest,
  options?: RequestOptions,
): APIPromise<Result<PutBranchResponse, PutBranchError>> {
  return call(client, putBranchOperation, request, options);
}
