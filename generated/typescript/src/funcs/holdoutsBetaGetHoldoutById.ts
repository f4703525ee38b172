import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getHoldoutByIdOperation } from "../namespaces/h.js";
import type {
  GetHoldoutByIdError,
  GetHoldoutByIdRequest,
  GetHoldoutByIdResponse,
} from "../operations/getHoldoutById.js";

/**
 * Get a holdout by id.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/id/{holdoutId}`
 *
 * @beta
 */
export function holdoutsBetaGetHoldoutById(
  client: LaunchDarklyCore,
  request: GetHoldoutByIdRequest,
  options?: RequestOptions,
): APIPromise<Result<GetHoldoutByIdResponse, GetHoldoutByIdError>> {
  return call(client, getHoldoutByIdOperation, request, options);
}
