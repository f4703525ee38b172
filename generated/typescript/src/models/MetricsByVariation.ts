import type { MetricByVariation } from "./MetricByVariation.js";

/** `MetricsByVariation` of the API. */
export type MetricsByVariation = MetricByVariation[];
