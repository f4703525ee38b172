import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ApprovalRequestResponse } from "../models/ApprovalRequestResponse.js";
import type { PostApprovalRequestReviewRequest as PostApprovalRequestReviewRequestModel } from "../models/PostApprovalRequestReviewRequest.js";

/** Request of `postApprovalRequestReview`. */
export interface PostApprovalRequestReviewRequest {
  /** Id of the resource named in the path. */
  id: string;
  /** Sent as application/json. */
  postApprovalRequestReviewRequest: PostApprovalRequestReviewRequestModel;
}

/** What `postApprovalRequestReview` gives. */
export type PostApprovalRequestReviewResponse = ApprovalRequestResponse;

/** What `postApprovalRequestReview` can fail with. */
export type PostApprovalRequestReviewError =
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
