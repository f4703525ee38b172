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
import type { TeamPatchBody } from "../patches/team.js";

/** Request of `patchTeam`. */
export interface PatchTeamRequest {
  /** Key of the team. */
  teamKey: string;
  /** Names of extra fields to include in the answer. */
  expand?: ("maintainers" | "members" | "projects" | "roles" | (string & {}))[] | undefined;
  /**
   * Made by `teamPatch`, or written out. Sent as application/json;
   * domain-model=launchdarkly.semanticpatch.
   */
  teamPatchInput: TeamPatchInput | TeamPatchBody;
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
