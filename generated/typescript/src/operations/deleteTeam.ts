import type {
  APIError,
  ClientError,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteTeam`. */
export interface DeleteTeamRequest {
  /** Key of the team. */
  teamKey: string;
}

/** What `deleteTeam` gives. */
export type DeleteTeamResponse = void;

/** What `deleteTeam` can fail with. */
export type DeleteTeamError =
  NotFoundErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
