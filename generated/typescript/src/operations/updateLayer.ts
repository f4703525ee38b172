import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
} from "../errors/index.js";
import type { LayerPatchInput } from "../models/LayerPatchInput.js";
import type { LayerRep } from "../models/LayerRep.js";
import type { LayerPatchBody } from "../patches/layer.js";

/** Request of `updateLayer`. */
export interface UpdateLayerRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the layer. */
  layerKey: string;
  /**
   * Made by `layerPatch`, or written out. Sent as application/json;
   * domain-model=launchdarkly.semanticpatch.
   */
  layerPatchInput: LayerPatchInput | LayerPatchBody;
}

/** What `updateLayer` gives. */
export type UpdateLayerResponse = LayerRep;

/** What `updateLayer` can fail with. */
export type UpdateLayerError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | APIError
  | ClientError;
