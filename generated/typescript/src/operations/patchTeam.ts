import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Team } from "../models/Team.js";
import type { TeamPatchInput } from "../models/TeamPatchInput.js";

/** Request of `patchTeam`. */
export interface PatchTeamRequest {
  /** Key of the team. */
  teamKey: string;
  /** Names of extra fields to include in the answer. */
  expand?: ("maintainers" | "members" | "projects" | "roles" | (string & {}))[] | undefined;
  /** Sent as application/json. */
  teamPatchInput: TeamPatchInput;
}

/** What `patchTeam` gives. */
export type PatchTeamResponse = Team;

/** What `patchTeam` can fail with. */
export type PatchTeamError =
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
