import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { BranchCollectionRep } from "../models/BranchCollectionRep.js";

/** Request of `getBranches`. */
export interface GetBranchesRequest {
  /** Name of the repository; slashes are percent-encoded. */
  repo: string;
}

/** What `getBranches` gives. */
export type GetBranchesResponse = BranchCollectionRep;

/** What `getBranches` can fail with. */
export type GetBranchesError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
