import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getFeatureFlagsOperation } from "../namespaces/f.js";
import type {
  GetFeatureFlagsError,
  GetFeatureFlagsItem,
  GetFeatureFlagsRequest,
  GetFeatureFlagsResponse,
} from "../operations/getFeatureFlags.js";

/**
 * List the flags of a project.
 *
 * Name an environment in `env` to get its settings; set `summary` to false to get targets and rules
 * too. Paged with `limit` and `offset`; 20 items by default.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/flags/{projectKey}`
 */
export function featureFlagsGetFeatureFlags(
  client: LaunchDarklyCore,
  request: GetFeatureFlagsRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetFeatureFlagsResponse, GetFeatureFlagsError>,
  GetFeatureFlagsItem,
  GetFeatureFlagsResponse
> {
  return callPages(client, getFeatureFlagsOperation, request, options);
}
