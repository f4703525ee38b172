import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchDestinationOperation } from "../namespaces/d.js";
import type {
  PatchDestinationError,
  PatchDestinationRequest,
  PatchDestinationResponse,
} from "../operations/patchDestination.js";

/**
 * Change a Data Export destination.
 *
 * Body: JSON Patch. A JSON merge patch is accepted as well.
 *
 * `PATCH /api/v2/destinations/{projectKey}/{environmentKey}/{id}`
 */
export function dataExportDestinationsPatchDestination(
  client: LaunchDarklyCore,
  request: PatchDestinationRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchDestinationResponse, PatchDestinationError>> {
  return call(client, patchDestinationOperation, request, options);
}
