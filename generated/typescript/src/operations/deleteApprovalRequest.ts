import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteApprovalRequest`. */
export interface DeleteApprovalRequestRequest {
  /** Id of the resource named in the path. */
  id: string;
}

/** What `deleteApprovalRequest` gives. */
export type DeleteApprovalRequestResponse = void;

/** What `deleteApprovalRequest` can fail with. */
export type DeleteApprovalRequestError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
