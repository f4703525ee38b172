import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getExtinctionsOperation } from "../namespaces/c.js";
import type {
  GetExtinctionsError,
  GetExtinctionsRequest,
  GetExtinctionsResponse,
} from "../operations/getExtinctions.js";

/**
 * List when flags left the code.
 *
 * An extinction is the commit that removed the last reference to a flag.
 *
 * `GET /api/v2/code-refs/extinctions`
 */
export function codeReferencesGetExtinctions(
  client: LaunchDarklyCore,
  request?: GetExtinctionsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetExtinctionsResponse, GetExtinctionsError>> {
  return call(client, getExtinctionsOperation, request ?? {}, options);
}
