import type { MetricInput } from "./MetricInput.js";

/** `MetricsInput` of the API. */
export type MetricsInput = MetricInput[];
