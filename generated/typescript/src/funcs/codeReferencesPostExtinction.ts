import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postExtinctionOperation } from "../namespaces/c.js";
import type {
  PostExtinctionError,
  PostExtinctionRequest,
  PostExtinctionResponse,
} from "../operations/postExtinction.js";

/**
 * Record that flags left the code.
 *
 * `POST /api/v2/code-refs/repositories/{repo}/branches/{branch}/extinction-events`
 */
export function codeReferencesPostExtinction(
  client: LaunchDarklyCore,
  request: PostExtinctionRequest,
  options?: RequestOptions,
): APIPromise<Result<PostExtinctionResponse, PostExtinctionError>> {
  return call(client, postExtinctionOperation, request, options);
}
