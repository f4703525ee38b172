import type { GoldenCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { openOperation } from "../namespaces/i.js";
import type { OpenError, OpenResponse } from "../operations/open.js";

/**
 * Open.
 *
 * `GET /open`
 */
export function itemsCoOpen(
  client: GoldenCore,
  options?: RequestOptions,
): APIPromise<Result<OpenResponse, OpenError>> {
  return call(client, openOperation, undefined, options);
}
