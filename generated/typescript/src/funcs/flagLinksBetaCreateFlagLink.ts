import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createFlagLinkOperation } from "../namespaces/f.js";
import type {
  CreateFlagLinkError,
  CreateFlagLinkRequest,
  CreateFlagLinkResponse,
} from "../operations/createFlagLink.js";

/**
 * Link a flag to an outside resource.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `POST /api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}`
 *
 * @beta
 */
export function flagLinksBetaCreateFlagLink(
  client: LaunchDarklyCore,
  request: CreateFlagLinkRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateFlagLinkResponse, CreateFlagLinkError>> {
  return call(client, createFlagLinkOperation, request, options);
}
