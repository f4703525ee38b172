import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getLayersOperation } from "../namespaces/l.js";
import type {
  GetLayersError,
  GetLayersRequest,
  GetLayersResponse,
} from "../operations/getLayers.js";

/**
 * List the layers of a project.
 *
 * `GET /api/v2/projects/{projectKey}/layers`
 */
export function layersGetLayers(
  client: LaunchDarklyCore,
  request: GetLayersRequest,
  options?: RequestOptions,
): APIPromise<Result<GetLayersResponse, GetLayersError>> {
  return call(client, getLayersOperation, request, options);
}
