import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getWorkflowsOperation } from "../namespaces/w.js";
import type {
  GetWorkflowsError,
  GetWorkflowsItem,
  GetWorkflowsRequest,
  GetWorkflowsResponse,
} from "../operations/getWorkflows.js";

/**
 * List the workflows of a flag.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows`
 */
export function workflowsGetWorkflows(
  client: LaunchDarklyCore,
  request: GetWorkflowsRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetWorkflowsResponse, GetWorkflowsError>,
  GetWorkflowsItem,
  GetWorkflowsResponse
> {
  return callPages(client, getWorkflowsOperation, request, options);
}
