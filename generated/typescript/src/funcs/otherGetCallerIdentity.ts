import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getCallerIdentityOperation } from "../namespaces/o.js";
import type {
  GetCallerIdentityError,
  GetCallerIdentityResponse,
} from "../operations/getCallerIdentity.js";

/**
 * Show who the access token belongs to.
 *
 * Names the account, member or token behind the call, and the project and environment for SDK keys.
 *
 * `GET /api/v2/caller-identity`
 */
export function otherGetCallerIdentity(
  client: LaunchDarklyCore,
  options?: RequestOptions,
): APIPromise<Result<GetCallerIdentityResponse, GetCallerIdentityError>> {
  return call(client, getCallerIdentityOperation, undefined, options);
}
