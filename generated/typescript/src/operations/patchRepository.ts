import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { JSONPatch } from "../models/JSONPatch.js";
import type { RepositoryRep } from "../models/RepositoryRep.js";

/** Request of `patchRepository`. */
export interface PatchRepositoryRequest {
  /** Name of the repository; slashes are percent-encoded. */
  repo: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `patchRepository` gives. */
export type PatchRepositoryResponse = RepositoryRep;

/** What `patchRepository` can fail with. */
export type PatchRepositoryError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
