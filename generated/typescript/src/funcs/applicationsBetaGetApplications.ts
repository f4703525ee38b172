import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getApplicationsOperation } from "../namespaces/a.js";
import type {
  GetApplicationsError,
  GetApplicationsRequest,
  GetApplicationsResponse,
} from "../operations/getApplications.js";

/**
 * List the applications seen in an account.
 *
 * Paged with `limit` and `offset`; 10 items by default. Beta: needs the header `LD-API-Version:
 * beta`.
 *
 * `GET /api/v2/applications`
 */
export function applicationsBetaGetApplications(
  client: LaunchDarklyCore,
  request?: GetApplicationsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetApplicationsResponse, GetApplicationsError>> {
  return call(client, getApplicationsOperation, request ?? {}, options);
}
