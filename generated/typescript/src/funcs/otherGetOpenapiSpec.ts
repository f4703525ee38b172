import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getOpenapiSpecOperation } from "../namespaces/o.js";
import type { GetOpenapiSpecError, GetOpenapiSpecResponse } from "../operations/getOpenapiSpec.js";

/**
 * Download the OpenAPI description of this API.
 *
 * `GET /api/v2/openapi.json`
 */
export function otherGetOpenapiSpec(
  client: LaunchDarklyCore,
  options?: RequestOptions,
): APIPromise<Result<GetOpenapiSpecResponse, GetOpenapiSpecError>> {
  return call(client, getOpenapiSpecOperation, undefined, options);
}
