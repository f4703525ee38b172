import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { putContextKindOperation } from "../namespaces/c.js";
import type {
  PutContextKindError,
  PutContextKindRequest,
  PutContextKindResponse,
} from "../operations/putContextKind.js";

/**
 * Create or change a context kind.
 *
 * Fields that are left out keep their value.
 *
 * `PUT /api/v2/projects/{projectKey}/context-kinds/{key}`
 */
export function contextsPutContextKind(
  client: LaunchDarklyCore,
  request: PutContextKindRequest,
  options?: RequestOptions,
): APIPromise<Result<PutContextKindResponse, PutContextKindError>> {
  return call(client, putContextKindOperation, request, options);
}
