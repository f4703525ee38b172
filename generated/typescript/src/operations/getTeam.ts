import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Team } from "../models/Team.js";

/** Request of `getTeam`. */
export interface GetTeamRequest {
  /** Key of the team. */
  teamKey: string;
  /** Names of extra fields to include in the answer. */
  expand?:
    | ("maintainers" | "members" | "projects" | "roleAttributes" | "roles" | (string & {}))[]
    | undefined;
}

/** What `getTeam` gives. */
export type GetTeamResponse = Team;

/** What `getTeam` can fail with. */
export type GetTeamError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
