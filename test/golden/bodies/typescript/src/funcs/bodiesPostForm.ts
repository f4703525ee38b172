import type { GoldenCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postFormOperation } from "../namespaces/b.js";
import type { PostFormError, PostFormRequest, PostFormResponse } from "../operations/postForm.js";

/**
 * Post form.
 *
 * `POST /form`
 */
export function bodiesPostForm(
  client: GoldenCore,
  request: PostFormRequest,
  options?: RequestOptions,
): APIPromise<Result<PostFormResponse, PostFormError>> {
  return call(client, postFormOperation, request, options);
}
