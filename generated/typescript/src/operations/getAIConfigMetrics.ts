import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { Metrics } from "../models/Metrics.js";

/** Request of `getAIConfigMetrics`. */
export interface GetAIConfigMetricsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the AI Config. */
  configKey: string;
  /**
   * Start of the time range. The unit differs: epoch milliseconds in most operations, epoch seconds
   * in some usage reports.
   */
  from: number;
  /** End of the time range, in the unit of `from`. */
  to: number;
  /** Environment key; limits the answer to that environment. */
  env: string;
}

/** What `getAIConfigMetrics` gives. */
export type GetAIConfigMetricsResponse = Metrics;

/** What `getAIConfigMetrics` can fail with. */
export type GetAIConfigMetricsError = ErrorRep | APIError | ClientError;
