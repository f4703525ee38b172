import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createLayerOperation } from "../namespaces/l.js";
import type {
  CreateLayerError,
  CreateLayerRequest,
  CreateLayerResponse,
} from "../operations/createLayer.js";

/**
 * Create a layer.
 *
 * Experiments in one layer never share traffic.
 *
 * `POST /api/v2/projects/{projectKey}/layers`
 */
export function layersCreateLayer(
  client: LaunchDarklyCore,
  request: CreateLayerRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateLayerResponse, CreateLayerError>> {
  return call(client, createLayerOperation, request, options);
}
