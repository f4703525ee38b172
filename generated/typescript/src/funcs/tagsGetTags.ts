import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getTagsOperation } from "../namespaces/t.js";
import type {
  GetTagsError,
  GetTagsItem,
  GetTagsRequest,
  GetTagsResponse,
} from "../operations/getTags.js";

/**
 * List tags in use.
 *
 * Paged with `limit` and `offset`; 1000 items at most.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/tags`
 */
export function tagsGetTags(
  client: LaunchDarklyCore,
  request?: GetTagsRequest,
  options?: PageOptions,
): PagePromise<Result<GetTagsResponse, GetTagsError>, GetTagsItem, GetTagsResponse> {
  return callPages(client, getTagsOperation, request ?? {}, options);
}
