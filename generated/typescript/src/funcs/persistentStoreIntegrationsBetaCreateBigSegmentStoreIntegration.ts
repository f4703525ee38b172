import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createBigSegmentStoreIntegrationOperation } from "../namespaces/p.js";
import type {
  CreateBigSegmentStoreIntegrationError,
  CreateBigSegmentStoreIntegrationRequest,
  CreateBigSegmentStoreIntegrationResponse,
} from "../operations/createBigSegmentStoreIntegration.js";

/**
 * Create a persistent store integration.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `POST /api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}`
 *
 * @beta
 */
export function persistentStoreIntegrationsBetaCreateBigSegmentStoreIntegration(
  client: LaunchDarklyCore,
  request: CreateBigSegmentStoreIntegrationRequest,
  options?: RequestOptions,
): APIPromise<
  Result<CreateBigSegmentStoreIntegrationResponse, CreateBigSegmentStoreIntegrationError>
> {
  return call(client, createBigSegmentStoreIntegrationOperation, request, options);
}
