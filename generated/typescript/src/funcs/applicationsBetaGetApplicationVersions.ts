import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getApplicationVersionsOperation } from "../namespaces/a.js";
import type {
  GetApplicationVersionsError,
  GetApplicationVersionsItem,
  GetApplicationVersionsRequest,
  GetApplicationVersionsResponse,
} from "../operations/getApplicationVersions.js";

/**
 * List the versions of an application.
 *
 * Paged with `limit` and `offset`; 50 items by default. Beta: needs the header `LD-API-Version:
 * beta`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/applications/{applicationKey}/versions`
 *
 * @beta
 */
export function applicationsBetaGetApplicationVersions(
  client: LaunchDarklyCore,
  request: GetApplicationVersionsRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetApplicationVersionsResponse, GetApplicationVersionsError>,
  GetApplicationVersionsItem,
  GetApplicationVersionsResponse
> {
  return callPages(client, getApplicationVersionsOperation, request, options);
}
