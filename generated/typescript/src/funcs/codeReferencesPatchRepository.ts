import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchRepositoryOperation } from "../namespaces/c.js";
import type {
  PatchRepositoryError,
  PatchRepositoryRequest,
  PatchRepositoryResponse,
} from "../operations/patchRepository.js";

/**
 * Change the settings of a repository.
 *
 * Body: JSON Patch. A JSON merge patch is accepted as well.
 *
 * `PATCH /api/v2/code-refs/repositories/{repo}`
 */
export function codeReferencesPatchRepository(
  client: LaunchDarklyCore,
  request: PatchRepositoryRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchRepositoryResponse, PatchRepositoryError>> {
  return call(client, patchRepositoryOperation, request, options);
}
