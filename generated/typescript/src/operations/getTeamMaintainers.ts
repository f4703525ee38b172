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
import type { MemberSummary } from "../models/MemberSummary.js";
import type { TeamMaintainers } from "../models/TeamMaintainers.js";

/** Request of `getTeamMaintainers`. */
export interface GetTeamMaintainersRequest {
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

/** What `getTeamMaintainers` gives. */
export type GetTeamMaintainersResponse = TeamMaintainers;

/** What `getTeamMaintainers` can fail with. */
export type GetTeamMaintainersError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getTeamMaintainers` goes through. */
export type GetTeamMaintainersItem = MemberSummary;
