import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getBigSegmentStoreIntegrationsOperation } from "../namespaces/p.js";
import type {
  GetBigSegmentStoreIntegrationsError,
  GetBigSegmentStoreIntegrationsResponse,
} from "../operations/getBigSegmentStoreIntegrations.js";

/**
 * List persistent store integrations.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/integration-capabilities/big-segment-store`
 *
 * @beta
 */
export function persistentStoreIntegrationsBetaGetBigSegmentStoreIntegrations(
  client: LaunchDarklyCore,
  options?: RequestOptions,
): APIPromise<Result<GetBigSegmentStoreIntegrationsResponse, GetBigSegmentStoreIntegrationsError>> {
  return call(client, getBigSegmentStoreIntegrationsOperation, undefined, options);
}
