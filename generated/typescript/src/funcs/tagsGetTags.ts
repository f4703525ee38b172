import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getTagsOperation } from "../namespaces/t.js";
import type { GetTagsError, GetTagsRequest, GetTagsResponse } from "../operations/getTags.js";

/**
 * List tags in use.
 *
 * Paged with `limit` and `offset`; 1000 items at most.
 *
 * `GET /api/v2/tags`
 */
export function tagsGetTags(
  client: LaunchDarklyCore,
  request?: GetTagsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetTagsResponse, GetTagsError>> {
  return call(client, getTagsOperation, request ?? {}, options);
}
