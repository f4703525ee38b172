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
import type { TeamCustomRole } from "../models/TeamCustomRole.js";
import type { TeamCustomRoles } from "../models/TeamCustomRoles.js";

/** Request of `getTeamRoles`. */
export interface GetTeamRolesRequest {
  /** Key of the team. */
  teamKey: string;
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
}

/** What `getTeamRoles` gives. */
export type GetTeamRolesResponse = TeamCustomRoles;

/** What `getTeamRoles` can fail with. */
export type GetTeamRolesError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getTeamRoles` goes through. */
export type GetTeamRolesItem = TeamCustomRole;
