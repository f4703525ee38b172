import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { CustomRole } from "../models/CustomRole.js";
import type { CustomRoles } from "../models/CustomRoles.js";

/** Request of `getCustomRoles`. */
export interface GetCustomRolesRequest {
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

/** What `getCustomRoles` gives. */
export type GetCustomRolesResponse = CustomRoles;

/** What `getCustomRoles` can fail with. */
export type GetCustomRolesError =
  ForbiddenErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;

/** One item of what `getCustomRoles` goes through. */
export type GetCustomRolesItem = CustomRole;
