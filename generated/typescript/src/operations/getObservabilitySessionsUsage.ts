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

/** Request of `getObservabilitySessionsUsage`. */
export interface GetObservabilitySessionsUsageRequest {
  /**
   * Start of the time range. The unit differs: epoch milliseconds in most operations, epoch seconds
   * in some usage reports.
   */
  from?: string | undefined;
  /** End of the time range, in the unit of `from`. */
  to?: string | undefined;
  /** Key of the project. */
  projectKey?: string[] | undefined;
  /** Distance between data points, such as daily, hourly or monthly. */
  granularity?: string | undefined;
  /** How counts add up over time, for example month_to_date or incremental. */
  aggregationType?: string | undefined;
}

/** What `getObservabilitySessionsUsage` gives. */
export type GetObservabilitySessionsUsageResponse = SeriesListRep;

/** What `getObservabilitySessionsUsage` can fail with. */
export type GetObservabilitySessionsUsageError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
