import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { SeriesListRep } from "../models/SeriesListRep.js";

/** Request of `getEvaluationsUsage`. */
export interface GetEvaluationsUsageRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /**
   * Start of the time range. The unit differs: epoch milliseconds in most operations, epoch seconds
   * in some usage reports.
   */
  from?: string | undefined;
  /** End of the time range, in the unit of `from`. */
  to?: string | undefined;
  /** Time zone whose midnight separates days. */
  tz?: string | undefined;
}

/** What `getEvaluationsUsage` gives. */
export type GetEvaluationsUsageResponse = SeriesListRep;

/** What `getEvaluationsUsage` can fail with. */
export type GetEvaluationsUsageError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
