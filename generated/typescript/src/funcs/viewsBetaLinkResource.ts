import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { linkResourceOperation } from "../namespaces/v.js";
import type {
  LinkResourceError,
  LinkResourceRequest,
  LinkResourceResponse,
} from "../operations/linkResource.js";

/**
 * Link resources to a view.
 *
 * Choose them by keys or ids, or by a filter. A 200 answer can hold `failedResources`. Beta: needs
 * the header `LD-API-Version: beta`.
 *
 * `POST /api/v2/projects/{projectKey}/views/{viewKey}/link/{resourceType}`
 *
 * @beta
 */
export function viewsBetaLinkResource(
  client: LaunchDarklyCore,
  request: LinkResourceRequest,
  options?: RequestOptions,
): APIPromise<Result<LinkResourceResponse, LinkResourceError>> {
  return call(client, linkResourceOperation, request, options);
}
