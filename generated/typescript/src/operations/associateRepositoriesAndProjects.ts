import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import type { InsightsRepositoryProjectCollection } from "../models/InsightsRepositoryProjectCollection.js";
import type { InsightsRepositoryProjectMappings } from "../models/InsightsRepositoryProjectMappings.js";

/** Request of `associateRepositoriesAndProjects`. */
export interface AssociateRepositoriesAndProjectsRequest {
  /** Sent as application/json. */
  insightsRepositoryProjectMappings: InsightsRepositoryProjectMappings;
}

/** What `associateRepositoriesAndProjects` gives. */
export type AssociateRepositoriesAndProjectsResponse = InsightsRepositoryProjectCollection;

/** What `associateRepositoriesAndProjects` can fail with. */
export type AssociateRepositoriesAndProjectsError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;
