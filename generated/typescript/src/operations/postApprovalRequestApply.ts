import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ApprovalRequestResponse } from "../models/ApprovalRequestResponse.js";
import type { PostApprovalRequestApplyRequest as PostApprovalRequestApplyRequestModel } from "../models/PostApprovalRequestApplyRequest.js";

/** Request of `postApprovalRequestApply`. */
export interface PostApprovalRequestApplyRequest {
  /** Id of the resource named in the path. */
  id: string;
  /** Sent as application/json. */
  postApprovalRequestApplyRequest: PostApprovalRequestApplyRequestModel;
}

/** What `postApprovalRequestApply` gives. */
export type PostApprovalRequestApplyResponse = ApprovalRequestResponse;

/** What `postApprovalRequestApply` can fail with. */
export type PostApprovalRequestApplyError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
