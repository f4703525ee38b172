import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  StatusServiceUnavailable,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { SeriesListRepFloat } from "../models/SeriesListRepFloat.js";

/** Request of `getServiceConnectionsUsage`. */
export interface GetServiceConnectionsUsageRequest {
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
  /** Only connections of this type. */
  connectionType?: string[] | undefined;
  /** Only this version of the Relay Proxy. */
  relayVersion?: string[] | undefined;
  /** Only this SDK, by name. */
  sdkName?: string[] | undefined;
  /** Only this version of the SDK. */
  sdkVersion?: string[] | undefined;
  /** Only this type of SDK. */
  sdkType?: string[] | undefined;
  /** Dimension that splits the data into one series per value. */
  groupBy?: string[] | undefined;
  /** How counts add up over time, for example month_to_date or incremental. */
  aggregationType?: string | undefined;
  /** Distance between data points, such as daily, hourly or monthly. */
  granularity?: string | undefined;
}

/** What `getServiceConnectionsUsage` gives. */
export type GetServiceConnectionsUsageResponse = SeriesListRepFloat;

/** What `getServiceConnectionsUsage` can fail with. */
export type GetServiceConnectionsUsageError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | StatusServiceUnavailable
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
