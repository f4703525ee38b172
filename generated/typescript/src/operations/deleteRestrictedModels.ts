import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { RestrictedModelsRequest } from "../models/RestrictedModelsRequest.js";

/** Request of `deleteRestrictedModels`. */
export interface DeleteRestrictedModelsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  restrictedModelsRequest: RestrictedModelsRequest;
}

/** What `deleteRestrictedModels` gives. */
export type DeleteRestrictedModelsResponse = void;

/** What `deleteRestrictedModels` can fail with. */
export type DeleteRestrictedModelsError = ErrorRep | APIError | ClientError;
