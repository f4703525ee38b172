import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  StatusServiceUnavailable,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { SeriesListRep } from "../models/SeriesListRep.js";

/** Request of `getContextsClientsideUsage`. */
export interface GetContextsClientsideUsageRequest {
  /**
   * Start of the time range. The unit differs: epoch milliseconds in most operations, epoch seconds
   * in some usage reports.
   */
  from?: string | undefined;
  /** End of the time range, in the unit of `from`. */
  to?: string | undefined;
  /** Key of the project. */
  projectKey?: string[] | undefined;
  /** Key of the environment. */
  environmentKey?: string[] | undefined;
  /** Kind of the context, such as user or organization. */
  contextKind?: string[] | undefined;
  /** Only this SDK, by name. */
  sdkName?: string[] | undefined;
  /** Keeps data of anonymous contexts (true) or of the others (false). */
  anonymous?: string[] | undefined;
  /** Dimension that splits the data into one series per value. */
  groupBy?: string[] | undefined;
  /** How counts add up over time, for example month_to_date or incremental. */
  aggregationType?: string | undefined;
  /** Distance between data points, such as daily, hourly or monthly. */
  granularity?: string | undefined;
}

/** What `getContextsClientsideUsage` gives. */
export type GetContextsClientsideUsageResponse = SeriesListRep;

/** What `getContextsClientsideUsage` can fail with. */
export type GetContextsClientsideUsageError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | StatusServiceUnavailable
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
