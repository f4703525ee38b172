import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchBigSegmentStoreIntegrationOperation } from "../namespaces/p.js";
import type {
  PatchBigSegmentStoreIntegrationError,
  PatchBigSegmentStoreIntegrationRequest,
  PatchBigSegmentStoreIntegrationResponse,
} from "../operations/patchBigSegmentStoreIntegration.js";

/**
 * Change a persistent store integration.
 *
 * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
 *
 * `PATCH /api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}/{integrationId}`
 *
 * @beta
 */
export function persistentStoreIntegrationsBetaPatchBigSegmentStoreIntegration(
  client: LaunchDarklyCore,
  request: PatchBigSegmentStoreIntegrationRequest,
  options?: RequestOptions,
): APIPromise<
  Result<PatchBigSegmentStoreIntegrationResponse, PatchBigSegmentStoreIntegrationError>
> {
  return call(client, patchBigSegmentStoreIntegrationOperation, request, options);
}
