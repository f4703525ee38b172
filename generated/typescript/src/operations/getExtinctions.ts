import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ExtinctionCollectionRep } from "../models/ExtinctionCollectionRep.js";

/** Request of `getExtinctions`. */
export interface GetExtinctionsRequest {
  /** Only this repository. */
  repoName?: string | undefined;
  /** Only this branch; the default branch when absent. */
  branchName?: string | undefined;
  /** Key of the project. */
  projKey?: string | undefined;
  /** Key of the flag. */
  flagKey?: string | undefined;
  /**
   * Start of the time range. The unit differs: epoch milliseconds in most operations, epoch seconds
   * in some usage reports.
   *
   * Format: int64.
   */
  from?: number | undefined;
  /**
   * End of the time range, in the unit of `from`.
   *
   * Format: int64.
   */
  to?: number | undefined;
}

/** What `getExtinctions` gives. */
export type GetExtinctionsResponse = ExtinctionCollectionRep;

/** What `getExtinctions` can fail with. */
export type GetExtinctionsError =
  ForbiddenErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
