import type { MetricInMetricGroupInput } from "./MetricInMetricGroupInput.js";

/** `MetricGroupPost` of the API. */
export interface MetricGroupPost {
  /** Free text about the purpose of the object. */
  description?: string;
  /** Key of the object, unique among its kind. */
  key?: string;
  /** What kind of object this is; the values depend on the object. */
  kind: "funnel" | "standard" | "guardrail";
  /** Id of the member who looks after the resource. */
  maintainerId: string;
  /** Metrics, or figures of usage. */
  metrics: MetricInMetricGroupInput[];
  /** Name for humans. */
  name: string;
  /** Labels for grouping and policies. */
  tags: string[];
}
