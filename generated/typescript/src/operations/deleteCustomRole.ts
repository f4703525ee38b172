import type {
  APIError,
  ClientError,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteCustomRole`. */
export interface DeleteCustomRoleRequest {
  /** Key of the custom role; reading one also takes its id. */
  customRoleKey: string;
}

/** What `deleteCustomRole` gives. */
export type DeleteCustomRoleResponse = void;

/** What `deleteCustomRole` can fail with. */
export type DeleteCustomRoleError =
  NotFoundErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
