import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { updateFlagLinkOperation } from "../namespaces/f.js";
import type {
  UpdateFlagLinkError,
  UpdateFlagLinkRequest,
  UpdateFlagLinkResponse,
} from "../operations/updateFlagLink.js";

/**
 * Change an external link of a flag.
 *
 * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
 *
 * `PATCH /api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}/{id}`
 *
 * @beta
 */
export function flagLinksBetaUpdateFlagLink(
  client: LaunchDarklyCore,
  request: UpdateFlagLinkRequest,
  options?: RequestOptions,
): APIPromise<Result<UpdateFlagLinkResponse, UpdateFlagLinkError>> {
  return call(client, updateFlagLinkOperation, request, options);
}
