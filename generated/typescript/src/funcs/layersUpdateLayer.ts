import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { updateLayerOperation } from "../namespaces/l.js";
import type {
  UpdateLayerError,
  UpdateLayerRequest,
  UpdateLayerResponse,
} from "../operations/updateLayer.js";

/**
 * Change a layer or its traffic reservations.
 *
 * Body: semantic patch, for example updateExperimentReservation.
 *
 * `PATCH /api/v2/projects/{projectKey}/layers/{layerKey}`
 */
export function layersUpdateLayer(
  client: LaunchDarklyCore,
  request: UpdateLayerRequest,
  options?: RequestOptions,
): APIPromise<Result<UpdateLayerResponse, UpdateLayerError>> {
  return call(client, updateLayerOperation, request, options);
}
