import type { Access } from "./Access.js";
import type { DependentExperimentListRep } from "./DependentExperimentListRep.js";
import type { Link } from "./Link.js";
import type { MaintainerRep } from "./MaintainerRep.js";
import type { MetricInGroupRep } from "./MetricInGroupRep.js";
import type { UnixMillis } from "./UnixMillis.js";

/** Metrics that belong together. */
export interface MetricGroupRep {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  /** Time of creation, epoch milliseconds. */
  _creationDate: UnixMillis;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Time of the latest change, epoch milliseconds. */
  _lastModified: UnixMillis;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Version number; each change adds one. */
  _version: number;
  /** Number of running experiments that use it. */
  activeExperimentCount?: number;
  /** Number of running guarded rollouts that use it. */
  activeGuardedRolloutCount?: number;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Number of experiments that use it. */
  experimentCount?: number;
  /** Experiments that are connected with it. */
  experiments?: DependentExperimentListRep;
  /** Key of the object, unique among its kind. */
  key: string;
  /** What kind of object this is; the values depend on the object. */
  kind: "funnel" | "standard" | "guardrail" | (string & {});
  /** Who looks after the resource. */
  maintainer: MaintainerRep;
  /** Metrics, or figures of usage. */
  metrics: MetricInGroupRep[];
  /** Name for humans. */
  name: string;
  /** Labels for grouping and policies. */
  tags: string[];
}
