import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
} from "../errors/index.js";

/** Request of `deleteReleaseByFlagKey`. */
export interface DeleteReleaseByFlagKeyRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag. */
  flagKey: string;
}

/** What `deleteReleaseByFlagKey` gives. */
export type DeleteReleaseByFlagKeyResponse = void;

/** What `deleteReleaseByFlagKey` can fail with. */
export type DeleteReleaseByFlagKeyError =
  ForbiddenErrorRep | NotFoundErrorRep | APIError | ClientError;
