import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ApprovalRequestResponse } from "../models/ApprovalRequestResponse.js";
import type { CreateApprovalRequestRequest } from "../models/CreateApprovalRequestRequest.js";

/** Request of `postApprovalRequest`. */
export interface PostApprovalRequestRequest {
  /** Sent as application/json. */
  createApprovalRequestRequest: CreateApprovalRequestRequest;
}

/** What `postApprovalRequest` gives. */
export type PostApprovalRequestResponse = ApprovalRequestResponse;

/** What `postApprovalRequest` can fail with. */
export type PostApprovalRequestError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
