import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteApprovalRequestForFlag`. */
export interface DeleteApprovalRequestForFlagRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Id of the resource named in the path. */
  id: string;
}

/** What `deleteApprovalRequestForFlag` gives. */
export type DeleteApprovalRequestForFlagResponse = void;

/** What `deleteApprovalRequestForFlag` can fail with. */
export type DeleteApprovalRequestForFlagError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
