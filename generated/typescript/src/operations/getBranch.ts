import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { BranchRep } from "../models/BranchRep.js";

/** Request of `getBranch`. */
export interface GetBranchRequest {
  /** Name of the repository; slashes are percent-encoded. */
  repo: string;
  /** Name of the branch; slashes are percent-encoded. */
  branch: string;
  /** Key of the project. */
  projKey?: string | undefined;
  /** Key of the flag. */
  flagKey?: string | undefined;
}

/** What `getBranch` gives. */
export type GetBranchResponse = BranchRep;

/** What `getBranch` can fail with. */
export type GetBranchError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
