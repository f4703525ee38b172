import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getContextInstanceSegmentsMembershipByEnvOperation } from "../namespaces/s.js";
import type {
  GetContextInstanceSegmentsMembershipByEnvError,
  GetContextInstanceSegmentsMembershipByEnvRequest,
  GetContextInstanceSegmentsMembershipByEnvResponse,
} from "../operations/getContextInstanceSegmentsMembershipByEnv.js";

/**
 * Show which segments a context instance belongs to.
 *
 * Reads only.
 *
 * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/segments/evaluate`
 */
export function segmentsGetContextInstanceSegmentsMembershipByEnv(
  client: LaunchDarklyCore,
  request: GetContextInstanceSegmentsMembershipByEnvRequest,
  options?: RequestOptions,
): APIPromise<
  Result<
    GetContextInstanceSegmentsMembershipByEnvResponse,
    GetContextInstanceSegmentsMembershipByEnvError
  >
> {
  return call(client, getContextInstanceSegmentsMembershipByEnvOperation, request, options);
}
