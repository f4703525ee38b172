import type { Metrics } from "./Metrics.js";

/** `MetricByVariation` of the API. */
export interface MetricByVariation {
  /** Metrics, or figures of usage. */
  metrics?: Metrics;
  variationKey?: string;
}
