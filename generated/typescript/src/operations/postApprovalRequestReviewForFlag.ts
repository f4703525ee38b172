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
import type { PostApprovalRequestReviewRequest } from "../models/PostApprovalRequestReviewRequest.js";

/** Request of `postApprovalRequestReviewForFlag`. */
export interface PostApprovalRequestReviewForFlagRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Id of the resource named in the path. */
  id: string;
  /** Sent as application/json. */
  postApprovalRequestReviewRequest: PostApprovalRequestReviewRequest;
}

/** What `postApprovalRequestReviewForFlag` gives. */
export type PostApprovalRequestReviewForFlagResponse = FlagConfigApprovalRequestResponse;

/** What `postApprovalRequestReviewForFlag` can fail with. */
export type PostApprovalRequestReviewForFlagError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
