import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Team } from "../models/Team.js";
import type { TeamPostInput } from "../models/TeamPostInput.js";

/** Request of `postTeam`. */
export interface PostTeamRequest {
  /** Names of extra fields to include in the answer. */
  expand?: ("maintainers" | "members" | "projects" | "roles" | (string & {}))[] | undefined;
  /** Sent as application/json. */
  teamPostInput: TeamPostInput;
}

/** What `postTeam` gives. */
export type PostTeamResponse = Team;

/** What `postTeam` can fail with. */
export type PostTeamError =
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
