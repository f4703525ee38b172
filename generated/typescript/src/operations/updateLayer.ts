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

/** Request of `updateLayer`. */
export interface UpdateLayerRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the layer. */
  layerKey: string;
  /** Sent as application/json. */
  layerPatchInput: LayerPatchInput;
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
