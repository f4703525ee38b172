import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
} from "../errors/index.js";
import type { LayerPost } from "../models/LayerPost.js";
import type { LayerRep } from "../models/LayerRep.js";

/** Request of `createLayer`. */
export interface CreateLayerRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  layerPost: LayerPost;
}

/** What `createLayer` gives. */
export type CreateLayerResponse = LayerRep;

/** What `createLayer` can fail with. */
export type CreateLayerError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | APIError
  | ClientError;
