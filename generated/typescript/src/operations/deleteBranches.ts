import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteBranches`. */
export interface DeleteBranchesRequest {
  /** Name of the repository; slashes are percent-encoded. */
  repo: string;
  /** Sent as application/json. */
  requestBody: string[];
}

/** What `deleteBranches` gives. */
export type DeleteBranchesResponse = void;

/** What `deleteBranches` can fail with. */
export type DeleteBranchesError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
