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

/** Request of `getReleaseFrequencyChart`. */
export interface GetReleaseFrequencyChartRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the application; where several are accepted, keys joined by commas. */
  applicationKey?: string[] | undefined;
  /** Keeps events with an experiment (true) or without (false). */
  hasExperiments?: boolean | undefined;
  /** Whether global events count: include or exclude. */
  global?: string | undefined;
  /** Dimension that splits the data into one series per value. */
  groupBy?: string | undefined;
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
  /** Names of extra fields to include in the answer. */
  expand?: ("metrics" | (string & {}))[] | undefined;
}

/** What `getReleaseFrequencyChart` gives. */
export type GetReleaseFrequencyChartResponse = InsightsChart;

/** What `getReleaseFrequencyChart` can fail with. */
export type GetReleaseFrequencyChartError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;
