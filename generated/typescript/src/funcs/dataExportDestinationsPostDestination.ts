import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postDestinationOperation } from "../namespaces/d.js";
import type {
  PostDestinationError,
  PostDestinationRequest,
  PostDestinationResponse,
} from "../operations/postDestination.js";

/**
 * Create a Data Export destination.
 *
 * The fields of `config` depend on `kind`.
 *
 * `POST /api/v2/destinations/{projectKey}/{environmentKey}`
 */
export function dataExportDestinationsPostDestination(
  client: LaunchDarklyCore,
  request: PostDestinationRequest,
  options?: RequestOptions,
): APIPromise<Result<PostDestinationResponse, PostDestinationError>> {
  return call(client, postDestinationOperation, request, options);
}
