import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { BulkEditTeamsRep } from "../models/BulkEditTeamsRep.js";
import type { TeamsPatchInput } from "../models/TeamsPatchInput.js";

/** Request of `patchTeams`. */
export interface PatchTeamsRequest {
  /** Sent as application/json. */
  teamsPatchInput: TeamsPatchInput;
}

/** What `patchTeams` gives. */
export type PatchTeamsResponse = BulkEditTeamsRep;

/** What `patchTeams` can fail with. */
export type PatchTeamsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
