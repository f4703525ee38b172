import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ContextKindsCollectionRep } from "../models/ContextKindsCollectionRep.js";

/** Request of `getContextKindsByProjectKey`. */
export interface GetContextKindsByProjectKeyRequest {
  /** Key of the project. */
  projectKey: string;
}

/** What `getContextKindsByProjectKey` gives. */
export type GetContextKindsByProjectKeyResponse = ContextKindsCollectionRep;

/** What `getContextKindsByProjectKey` can fail with. */
export type GetContextKindsByProjectKeyError =
  ForbiddenErrorRep | NotFoundErrorRep | UnauthorizedErrorRep | APIError | ClientError;
