import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getFlagLinksOperation } from "../namespaces/f.js";
import type {
  GetFlagLinksError,
  GetFlagLinksRequest,
  GetFlagLinksResponse,
} from "../operations/getFlagLinks.js";

/**
 * List the external links of a flag.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}`
 *
 * @beta
 */
export function flagLinksBetaGetFlagLinks(
  client: LaunchDarklyCore,
  request: GetFlagLinksRequest,
  options?: RequestOptions,
): APIPromise<Result<GetFlagLinksResponse, GetFlagLinksError>> {
  return call(client, getFlagLinksOperation, request, options);
}
