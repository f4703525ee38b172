import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusServiceUnavailable,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FlagSempatch } from "../models/FlagSempatch.js";
import type { MigrationSafetyIssueRep } from "../models/MigrationSafetyIssueRep.js";

/** Request of `postMigrationSafetyIssues`. */
export interface PostMigrationSafetyIssuesRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag. */
  flagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Sent as application/json. */
  flagSempatch: FlagSempatch;
}

/** What `postMigrationSafetyIssues` gives. */
export type PostMigrationSafetyIssuesResponse = MigrationSafetyIssueRep[] | undefined;

/** What `postMigrationSafetyIssues` can fail with. */
export type PostMigrationSafetyIssuesError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusServiceUnavailable
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
