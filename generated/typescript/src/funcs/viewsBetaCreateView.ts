import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createViewOperation } from "../namespaces/v.js";
import type {
  CreateViewError,
  CreateViewRequest,
  CreateViewResponse,
} from "../operations/createView.js";

/**
 * Create a view.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `POST /api/v2/projects/{projectKey}/views`
 *
 * @beta
 */
export function viewsBetaCreateView(
  client: LaunchDarklyCore,
  request: CreateViewRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateViewResponse, CreateViewError>> {
  return call(client, createViewOperation, request, options);
}
