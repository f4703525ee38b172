import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FlagConfigApprovalRequestsResponse } from "../models/FlagConfigApprovalRequestsResponse.js";

/** Request of `getApprovalsForFlag`. */
export interface GetApprovalsForFlagRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
}

/** What `getApprovalsForFlag` gives. */
export type GetApprovalsForFlagResponse = FlagConfigApprovalRequestsResponse;

/** What `getApprovalsForFlag` can fail with. */
export type GetApprovalsForFlagError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
