import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import type { InsightsChart } from "../models/InsightsChart.js";

/** Request of `getLeadTimeChart`. */
export interface GetLeadTimeChartRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey?: string | undefined;
  /** Key of the application; where several are accepted, keys joined by commas. */
  applicationKey?: string[] | undefined;
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
  /** How the time axis is cut: rolling, hour or day. */
  bucketType?: string | undefined;
  /**
   * Width of one bar of the chart, in milliseconds; a day when absent.
   *
   * Format: int64.
   */
  bucketMs?: number | undefined;
  /** Dimension that splits the data into one series per value. */
  groupBy?: string | undefined;
  /** Names of extra fields to include in the answer. */
  expand?: ("metrics" | "percentiles" | (string & {}))[] | undefined;
}

/** What `getLeadTimeChart` gives. */
export type GetLeadTimeChartResponse = InsightsChart;

/** What `getLeadTimeChart` can fail with. */
export type GetLeadTimeChartError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;
