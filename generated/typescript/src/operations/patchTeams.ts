import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { WithFailures } from "../lib/partial.js";
import type { BulkEditTeamsRep } from "../models/BulkEditTeamsRep.js";
import type { TeamsPatchInput } from "../models/TeamsPatchInput.js";
import type { TeamsPatchBody } from "../patches/teams.js";

/** Request of `patchTeams`. */
export interface PatchTeamsRequest {
  /**
   * Made by `teamsPatch`, or written out. Sent as application/json;
   * domain-model=launchdarkly.semanticpatch.
   */
  teamsPatchInput: TeamsPatchInput | TeamsPatchBody;
}

/** What `patchTeams` gives. */
export type PatchTeamsResponse = WithFailures<BulkEditTeamsRep, "errors">;

/** What `patchTeams` can fail with. */
export type PatchTeamsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
