import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getRootStatisticOperation } from "../namespaces/c.js";
import type {
  GetRootStatisticError,
  GetRootStatisticResponse,
} from "../operations/getRootStatistic.js";

/**
 * List projects that have code references.
 *
 * `GET /api/v2/code-refs/statistics`
 */
export function codeReferencesGetRootStatistic(
  client: LaunchDarklyCore,
  options?: RequestOptions,
): APIPromise<Result<GetRootStatisticResponse, GetRootStatisticError>> {
  return call(client, getRootStatisticOperation, undefined, options);
}
