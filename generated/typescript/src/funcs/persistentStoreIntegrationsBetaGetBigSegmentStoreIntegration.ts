import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getBigSegmentStoreIntegrationOperation } from "../namespaces/p.js";
import type {
  GetBigSegmentStoreIntegrationError,
  GetBigSegmentStoreIntegrationRequest,
  GetBigSegmentStoreIntegrationResponse,
} from "../operations/getBigSegmentStoreIntegration.js";

/**
 * Get a persistent store integration.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}/{integrationId}`
 *
 * @beta
 */
export function persistentStoreIntegrationsBetaGetBigSegmentStoreIntegration(
  client: LaunchDarklyCore,
  request: GetBigSegmentStoreIntegrationRequest,
  options?: RequestOptions,
): APIPromise<Result<GetBigSegmentStoreIntegrationResponse, GetBigSegmentStoreIntegrationError>> {
  return call(client, getBigSegmentStoreIntegrationOperation, request, options);
}
