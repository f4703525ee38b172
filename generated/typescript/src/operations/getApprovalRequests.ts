import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ExpandableApprovalRequestResponse } from "../models/ExpandableApprovalRequestResponse.js";
import type { ExpandableApprovalRequestsResponse } from "../models/ExpandableApprovalRequestsResponse.js";

/** Request of `getApprovalRequests`. */
export interface GetApprovalRequestsRequest {
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
  /** Names of extra fields to include in the answer. */
  expand?: ("environments" | "flag" | "project" | (string & {}))[] | undefined;
  /**
   * Most items per page.
   *
   * Format: int64.
   */
  limit?: number | undefined;
  /**
   * Items to skip before the page starts; 0 is the first.
   *
   * Format: int64.
   */
  offset?: number | undefined;
}

/** What `getApprovalRequests` gives. */
export type GetApprovalRequestsResponse = ExpandableApprovalRequestsResponse;

/** What `getApprovalRequests` can fail with. */
export type GetApprovalRequestsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getApprovalRequests` goes through. */
export type GetApprovalRequestsItem = ExpandableApprovalRequestResponse;
