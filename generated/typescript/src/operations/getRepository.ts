import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { RepositoryRep } from "../models/RepositoryRep.js";

/** Request of `getRepository`. */
export interface GetRepositoryRequest {
  /** Name of the repository; slashes are percent-encoded. */
  repo: string;
}

/** What `getRepository` gives. */
export type GetRepositoryResponse = RepositoryRep;

/** What `getRepository` can fail with. */
export type GetRepositoryError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
