import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postRepositoryOperation } from "../namespaces/c.js";
import type {
  PostRepositoryError,
  PostRepositoryRequest,
  PostRepositoryResponse,
} from "../operations/postRepository.js";

/**
 * Register a repository for code references.
 *
 * `POST /api/v2/code-refs/repositories`
 */
export function codeReferencesPostRepository(
  client: LaunchDarklyCore,
  request: PostRepositoryRequest,
  options?: RequestOptions,
): APIPromise<Result<PostRepositoryResponse, PostRepositoryError>> {
  return call(client, postRepositoryOperation, request, options);
}
