import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { MetricsByVariation } from "../models/MetricsByVariation.js";

/** Request of `getAIConfigMetricsByVariation`. */
export interface GetAIConfigMetricsByVariationRequest {
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

/** What `getAIConfigMetricsByVariation` gives. */
export type GetAIConfigMetricsByVariationResponse = MetricsByVariation;

/** What `getAIConfigMetricsByVariation` can fail with. */
export type GetAIConfigMetricsByVariationError = ErrorRep | APIError | ClientError;
