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

/** Request of `getDeploymentFrequencyChart`. */
export interface GetDeploymentFrequencyChartRequest {
  /** Key of the project. */
  projectKey?: string | undefined;
  /** Key of the environment. */
  environmentKey?: string | undefined;
  /** Key of the application; where several are accepted, keys joined by commas. */
  applicationKey?: string[] | undefined;
  /**
   * Start of the time range. The unit differs: epoch milliseconds in most operations, epoch seconds
   * in some usage reports.
   *
   * Format: date-time.
   */
  from?: string | undefined;
  /**
   * End of the time range, in the unit of `from`.
   *
   * Format: date-time.
   */
  to?: string | undefined;
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
  expand?: ("metrics" | (string & {}))[] | undefined;
}

/** What `getDeploymentFrequencyChart` gives. */
export type GetDeploymentFrequencyChartResponse = InsightsChart;

/** What `getDeploymentFrequencyChart` can fail with. */
export type GetDeploymentFrequencyChartError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;
