import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postGenerateWarehouseDestinationKeyPairOperation } from "../namespaces/d.js";
import type {
  PostGenerateWarehouseDestinationKeyPairError,
  PostGenerateWarehouseDestinationKeyPairResponse,
} from "../operations/postGenerateWarehouseDestinationKeyPair.js";

/**
 * Make a key pair for a Snowflake destination.
 *
 * `POST /api/v2/destinations/generate-warehouse-destination-key-pair`
 */
export function dataExportDestinationsPostGenerateWarehouseDestinationKeyPair(
  client: LaunchDarklyCore,
  options?: RequestOptions,
): APIPromise<
  Result<
    PostGenerateWarehouseDestinationKeyPairResponse,
    PostGenerateWarehouseDestinationKeyPairError
  >
> {
  return call(client, postGenerateWarehouseDestinationKeyPairOperation, undefined, options);
}
