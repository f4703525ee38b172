import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteBigSegmentStoreIntegrationOperation } from "../namespaces/p.js";
import type {
  DeleteBigSegmentStoreIntegrationError,
  DeleteBigSegmentStoreIntegrationRequest,
  DeleteBigSegmentStoreIntegrationResponse,
} from "../operations/deleteBigSegmentStoreIntegration.js";

/**
 * Delete a persistent store integration.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `DELETE /api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}/{integrationId}`
 *
 * @beta
 */
export function persistentStoreIntegrationsBetaDeleteBigSegmentStoreIntegration(
  client: LaunchDarklyCore,
  request: DeleteBigSegmentStoreIntegrationRequest,
  options?: RequestOptions,
): APIPromise<
  Result<DeleteBigSegmentStoreIntegrationResponse, DeleteBigSegmentStoreIntegrationError>
> {
  return call(client, deleteBigSegmentStoreIntegrationOperation, request, options);
}
