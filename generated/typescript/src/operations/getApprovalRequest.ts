import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ExpandableApprovalRequestResponse } from "../models/ExpandableApprovalRequestResponse.js";

/** Request of `getApprovalRequest`. */
export interface GetApprovalRequestRequest {
  /** Id of the resource named in the path. */
  id: string;
  /** Names of extra fields to include in the answer. */
  expand?: ("environments" | "flag" | "project" | "resource" | (string & {}))[] | undefined;
}

/** What `getApprovalRequest` gives. */
export type GetApprovalRequestResponse = ExpandableApprovalRequestResponse;

/** What `getApprovalRequest` can fail with. */
export type GetApprovalRequestError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
