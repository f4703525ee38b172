import type { Link } from "./Link.js";

/** `DependentMetricGroupRep` of the API. */
export interface DependentMetricGroupRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Key of the object, unique among its kind. */
  key: string;
  /** What kind of object this is; the values depend on the object. */
  kind: "funnel" | "standard" | "guardrail" | (string & {});
  /** Name for humans. */
  name: string;
}
