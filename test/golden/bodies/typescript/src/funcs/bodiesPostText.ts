import type { GoldenCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postTextOperation } from "../namespaces/b.js";
import type { PostTextError, PostTextRequest, PostTextResponse } from "../operations/postText.js";

/**
 * Post text.
 *
 * `POST /text`
 */
export function bodiesPostText(
  client: GoldenCore,
  request: PostTextRequest,
  options?: RequestOptions,
): APIPromise<Result<PostTextResponse, PostTextError>> {
  return call(client, postTextOperation, request, options);
}
