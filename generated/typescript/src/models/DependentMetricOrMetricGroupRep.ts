import type { Link } from "./Link.js";
import type { MetricInGroupRep } from "./MetricInGroupRep.js";

/** `DependentMetricOrMetricGroupRep` of the API. */
export interface DependentMetricOrMetricGroupRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Id of this version of the metric. */
  _versionId: string;
  /** Name under which code sends the event. */
  eventKey?: string;
  /** Whether the key names a metric group. */
  isGroup: boolean;
  /** Whether the metric measures a number; otherwise it counts conversions. */
  isNumeric?: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /** What kind of object this is; the values depend on the object. */
  kind: "pageview" | "click" | "custom" | "funnel" | "standard" | "guardrail" | (string & {});
  /** Metrics, or figures of usage. */
  metrics?: MetricInGroupRep[];
  /** Name for humans. */
  name: string;
}
