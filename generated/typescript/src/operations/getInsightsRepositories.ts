import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import type { InsightsRepositoryCollection } from "../models/InsightsRepositoryCollection.js";

/** Request of `getInsightsRepositories`. */
export interface GetInsightsRepositoriesRequest {
  /** Names of extra fields to include in the answer. */
  expand?: ("projects" | (string & {}))[] | undefined;
}

/** What `getInsightsRepositories` gives. */
export type GetInsightsRepositoriesResponse = InsightsRepositoryCollection;

/** What `getInsightsRepositories` can fail with. */
export type GetInsightsRepositoriesError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;
