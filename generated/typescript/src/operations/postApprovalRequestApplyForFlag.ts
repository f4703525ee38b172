import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FlagConfigApprovalRequestResponse } from "../models/FlagConfigApprovalRequestResponse.js";
import type { PostApprovalRequestApplyRequest } from "../models/PostApprovalRequestApplyRequest.js";

/** Request of `postApprovalRequestApplyForFlag`. */
export interface PostApprovalRequestApplyForFlagRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Id of the resource named in the path. */
  id: string;
  /** Sent as application/json. */
  postApprovalRequestApplyRequest: PostApprovalRequestApplyRequest;
}

/** What `postApprovalRequestApplyForFlag` gives. */
export type PostApprovalRequestApplyForFlagResponse = FlagConfigApprovalRequestResponse;

/** What `postApprovalRequestApplyForFlag` can fail with. */
export type PostApprovalRequestApplyForFlagError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
