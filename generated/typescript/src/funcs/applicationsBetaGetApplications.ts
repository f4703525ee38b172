import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getApplicationsOperation } from "../namespaces/a.js";
import type {
  GetApplicationsError,
  GetApplicationsItem,
  GetApplicationsRequest,
  GetApplicationsResponse,
} from "../operations/getApplications.js";

/**
 * List the applications seen in an account.
 *
 * Paged with `limit` and `offset`; 10 items by default. Beta: needs the header `LD-API-Version:
 * beta`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/applications`
 *
 * @beta
 */
export function applicationsBetaGetApplications(
  client: LaunchDarklyCore,
  request?: GetApplicationsRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetApplicationsResponse, GetApplicationsError>,
  GetApplicationsItem,
  GetApplicationsResponse
> {
  return callPages(client, getApplicationsOperation, request ?? {}, options);
}
