import type {
  APIError,
  ClientError,
  MethodNotAllowedErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Team } from "../models/Team.js";
import type { Teams } from "../models/Teams.js";

/** Request of `getTeams`. */
export interface GetTeamsRequest {
  /**
   * Most items per page.
   *
   * Format: int64.
   */
  limit?: number | undefined;
  /**
   * Items to skip before the page starts; 0 is the first.
   *
   * Format: int64.
   */
  offset?: number | undefined;
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
  /** Names of extra fields to include in the answer. */
  expand?:
    | ("maintainers" | "members" | "projects" | "roleAttributes" | "roles" | (string & {}))[]
    | undefined;
}

/** What `getTeams` gives. */
export type GetTeamsResponse = Teams;

/** What `getTeams` can fail with. */
export type GetTeamsError =
  MethodNotAllowedErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;

/** One item of what `getTeams` goes through. */
export type GetTeamsItem = Team;
