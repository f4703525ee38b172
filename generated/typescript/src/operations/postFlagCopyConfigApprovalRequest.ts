import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { CreateCopyFlagConfigApprovalRequestRequest } from "../models/CreateCopyFlagConfigApprovalRequestRequest.js";
import type { FlagConfigApprovalRequestResponse } from "../models/FlagConfigApprovalRequestResponse.js";

/** Request of `postFlagCopyConfigApprovalRequest`. */
export interface PostFlagCopyConfigApprovalRequestRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Sent as application/json. */
  createCopyFlagConfigApprovalRequestRequest: CreateCopyFlagConfigApprovalRequestRequest;
}

/** What `postFlagCopyConfigApprovalRequest` gives. */
export type PostFlagCopyConfigApprovalRequestResponse = FlagConfigApprovalRequestResponse;

/** What `postFlagCopyConfigApprovalRequest` can fail with. */
export type PostFlagCopyConfigApprovalRequestError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
