import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { CreateFlagConfigApprovalRequestRequest } from "../models/CreateFlagConfigApprovalRequestRequest.js";
import type { FlagConfigApprovalRequestResponse } from "../models/FlagConfigApprovalRequestResponse.js";

/** Request of `postApprovalRequestForFlag`. */
export interface PostApprovalRequestForFlagRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Sent as application/json. */
  createFlagConfigApprovalRequestRequest: CreateFlagConfigApprovalRequestRequest;
}

/** What `postApprovalRequestForFlag` gives. */
export type PostApprovalRequestForFlagResponse = FlagConfigApprovalRequestResponse;

/** What `postApprovalRequestForFlag` can fail with. */
export type PostApprovalRequestForFlagError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
