import type { Link } from "./Link.js";
import type { MetricInGroupRep } from "./MetricInGroupRep.js";

/** `DependentMetricGroupRepWithMetrics` of the API. */
export interface DependentMetricGroupRepWithMetrics {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Key of the object, unique among its kind. */
  key: string;
  /** What kind of object this is; the values depend on the object. */
  kind: "funnel" | "standard" | "guardrail" | (string & {});
  /** Metrics, or figures of usage. */
  metrics?: MetricInGroupRep[];
  /** Name for humans. */
  name: string;
}
