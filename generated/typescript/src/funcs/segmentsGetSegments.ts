import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getSegmentsOperation } from "../namespaces/s.js";
import type {
  GetSegmentsError,
  GetSegmentsItem,
  GetSegmentsRequest,
  GetSegmentsResponse,
} from "../operations/getSegments.js";

/**
 * List the segments of an environment.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/segments/{projectKey}/{environmentKey}`
 */
export function segmentsGetSegments(
  client: LaunchDarklyCore,
  request: GetSegmentsRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetSegmentsResponse, GetSegmentsError>,
  GetSegmentsItem,
  GetSegmentsResponse
> {
  return callPages(client, getSegmentsOperation, request, options);
}
