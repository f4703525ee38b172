import type { Link } from "./Link.js";

/** A metric of an iteration. */
export interface MetricV2Rep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Id of this version of the metric. */
  _versionId?: string;
  /** Name under which code sends the event. */
  eventKey?: string;
  /** Whether the metric measures a number; otherwise it counts conversions. */
  isNumeric?: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /** What kind of object this is; the values depend on the object. */
  kind: "pageview" | "click" | "custom" | (string & {});
  /** Name for humans. */
  name: string;
  /** How several values of one unit become one: sum or average. */
  unitAggregationType?: "sum" | "average" | (string & {});
}
