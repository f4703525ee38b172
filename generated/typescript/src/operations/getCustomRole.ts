import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { CustomRole } from "../models/CustomRole.js";

/** Request of `getCustomRole`. */
export interface GetCustomRoleRequest {
  /** Key of the custom role; reading one also takes its id. */
  customRoleKey: string;
}

/** What `getCustomRole` gives. */
export type GetCustomRoleResponse = CustomRole;

/** What `getCustomRole` can fail with. */
export type GetCustomRoleError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
