import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { WithFailures } from "../lib/partial.js";
import type { RestrictedModelsRequest } from "../models/RestrictedModelsRequest.js";
import type { RestrictedModelsResponse } from "../models/RestrictedModelsResponse.js";

/** Request of `postRestrictedModels`. */
export interface PostRestrictedModelsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  restrictedModelsRequest: RestrictedModelsRequest;
}

/** What `postRestrictedModels` gives. */
export type PostRestrictedModelsResponse = WithFailures<RestrictedModelsResponse, "errors">;

/** What `postRestrictedModels` can fail with. */
export type PostRestrictedModelsError = ErrorRep | APIError | ClientError;
