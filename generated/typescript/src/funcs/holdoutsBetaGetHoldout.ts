import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getHoldoutOperation } from "../namespaces/h.js";
import type {
  GetHoldoutError,
  GetHoldoutRequest,
  GetHoldoutResponse,
} from "../operations/getHoldout.js";

/**
 * Get a holdout by key.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/{holdoutKey}`
 *
 * @beta
 */
export function holdoutsBetaGetHoldout(
  client: LaunchDarklyCore,
  request: GetHoldoutRequest,
  options?: RequestOptions,
): APIPromise<Result<GetHoldoutResponse, GetHoldoutError>> {
  return call(client, getHoldoutOperation, request, options);
}
