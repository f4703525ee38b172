import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { RepositoryCollectionRep } from "../models/RepositoryCollectionRep.js";

/** Request of `getRepositories`. */
export interface GetRepositoriesRequest {
  /** Adds branches to each repository; any value turns it on. */
  withBranches?: string | undefined;
  /** Adds branches, and references of the default branch; any value turns it on. */
  withReferencesForDefaultBranch?: string | undefined;
  /** Key of the project. */
  projKey?: string | undefined;
  /** Key of the flag. */
  flagKey?: string | undefined;
}

/** What `getRepositories` gives. */
export type GetRepositoriesResponse = RepositoryCollectionRep;

/** What `getRepositories` can fail with. */
export type GetRepositoriesError =
  ForbiddenErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
