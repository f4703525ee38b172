import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postHoldoutOperation } from "../namespaces/h.js";
import type {
  PostHoldoutError,
  PostHoldoutRequest,
  PostHoldoutResponse,
} from "../operations/postHoldout.js";

/**
 * Create a holdout.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts`
 *
 * @beta
 */
export function holdoutsBetaPostHoldout(
  client: LaunchDarklyCore,
  request: PostHoldoutRequest,
  options?: RequestOptions,
): APIPromise<Result<PostHoldoutResponse, PostHoldoutError>> {
  return call(client, postHoldoutOperation, request, options);
}
