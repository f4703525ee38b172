import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { PutBranch } from "../models/PutBranch.js";

/** Request of `putBranch`. */
export interface PutBranchRequest {
  /** Name of the repository; slashes are percent-encoded. */
  repo: string;
  /** Name of the branch; slashes are percent-encoded. */
  branch: string;
  /** Sent as application/json. */
  putBranch: PutBranch;
}

/** What `putBranch` gives. */
export type PutBranchResponse = void;

/** What `putBranch` can fail with. */
export type PutBranchError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
