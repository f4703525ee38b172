import type { APIError, ClientError, NotFoundErrorRep } from "../errors/index.js";
import type { Release } from "../models/Release.js";

/** Request of `getReleaseByFlagKey`. */
export interface GetReleaseByFlagKeyRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag. */
  flagKey: string;
}

/** What `getReleaseByFlagKey` gives. */
export type GetReleaseByFlagKeyResponse = Release;

/** What `getReleaseByFlagKey` can fail with. */
export type GetReleaseByFlagKeyError = NotFoundErrorRep | APIError | ClientError;
