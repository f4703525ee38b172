import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { unlinkResourceOperation } from "../namespaces/v.js";
import type {
  UnlinkResourceError,
  UnlinkResourceRequest,
  UnlinkResourceResponse,
} from "../operations/unlinkResource.js";

/**
 * Remove resources from a view.
 *
 * The keys go into the request body. A 200 answer can hold `failedResources`. Beta: needs the
 * header `LD-API-Version: beta`.
 *
 * `DELETE /api/v2/projects/{projectKey}/views/{viewKey}/link/{resourceType}`
 *
 * @beta
 */
export function viewsBetaUnlinkResource(
  client: LaunchDarklyCore,
  request: UnlinkResourceRequest,
  options?: RequestOptions,
): APIPromise<Result<UnlinkResourceResponse, UnlinkResourceError>> {
  return call(client, unlinkResourceOperation, request, options);
}
