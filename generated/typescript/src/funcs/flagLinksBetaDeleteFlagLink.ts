import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteFlagLinkOperation } from "../namespaces/f.js";
import type {
  DeleteFlagLinkError,
  DeleteFlagLinkRequest,
  DeleteFlagLinkResponse,
} from "../operations/deleteFlagLink.js";

/**
 * Remove an external link from a flag.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `DELETE /api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}/{id}`
 *
 * @beta
 */
export function flagLinksBetaDeleteFlagLink(
  client: LaunchDarklyCore,
  request: DeleteFlagLinkRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteFlagLinkResponse, DeleteFlagLinkError>> {
  return call(client, deleteFlagLinkOperation, request, options);
}
