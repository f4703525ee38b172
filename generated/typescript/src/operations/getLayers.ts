import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
} from "../errors/index.js";
import type { LayerCollectionRep } from "../models/LayerCollectionRep.js";

/** Request of `getLayers`. */
export interface GetLayersRequest {
  /** Key of the project. */
  projectKey: string;
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
}

/** What `getLayers` gives. */
export type GetLayersResponse = LayerCollectionRep;

/** What `getLayers` can fail with. */
export type GetLayersError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | APIError
  | ClientError;
