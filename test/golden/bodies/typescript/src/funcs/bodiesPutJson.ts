import type { GoldenCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { putJsonOperation } from "../namespaces/b.js";
import type { PutJsonError, PutJsonRequest, PutJsonResponse } from "../operations/putJson.js";

/**
 * Put json.
 *
 * `PUT /json`
 */
export function bodiesPutJson(
  client: GoldenCore,
  request?: PutJsonRequest,
  options?: RequestOptions,
): APIPromise<Result<PutJsonResponse, PutJsonError>> {
  return call(client, putJsonOperation, request ?? {}, options);
}
