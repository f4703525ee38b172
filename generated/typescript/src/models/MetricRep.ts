import type { Access } from "./Access.js";
import type { DependentExperimentListRep } from "./DependentExperimentListRep.js";
import type { DependentExperimentRep } from "./DependentExperimentRep.js";
import type { DependentMeasuredRolloutRep } from "./DependentMeasuredRolloutRep.js";
import type { DependentMetricGroupRep } from "./DependentMetricGroupRep.js";
import type { Filter } from "./Filter.js";
import type { FlagListingRep } from "./FlagListingRep.js";
import type { Link } from "./Link.js";
import type { MemberSummary } from "./MemberSummary.js";
import type { MetricDataSourceRefRep } from "./MetricDataSourceRefRep.js";
import type { MetricEventDefaultRep } from "./MetricEventDefaultRep.js";
import type { Modification } from "./Modification.js";
import type { UnixMillis } from "./UnixMillis.js";
import type { UrlMatchers } from "./UrlMatchers.js";

/** A metric with the places that use it. */
export interface MetricRep {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  _attachedFeatures?: FlagListingRep[];
  /** Number of flags connected to the metric. */
  _attachedFlagCount?: number;
  /** Time of creation, epoch milliseconds. */
  _creationDate: UnixMillis;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Who looks after the resource. */
  _maintainer?: MemberSummary;
  /** Link to the same thing in the web interface. */
  _site?: Link;
  /** Version number; each change adds one. */
  _version?: number;
  /** Id of this version of the metric. */
  _versionId: string;
  /** Number of running experiments that use it. */
  activeExperimentCount?: number;
  /** Number of running guarded rollouts that use it. */
  activeGuardedRolloutCount?: number;
  /** How events of a metric are evaluated: mean or percentile. */
  analysisType?: "mean" | "percentile" | (string & {});
  /** Whether it is archived. */
  archived?: boolean;
  /** When it was archived, epoch milliseconds. */
  archivedAt?: UnixMillis;
  /** Free text category. */
  category?: string;
  /** Where the events of the metric come from. */
  dataSource: MetricDataSourceRefRep;
  /** Free text about the purpose of the object. */
  description?: string;
  /** What stands in for missing events. */
  eventDefault?: MetricEventDefaultRep;
  /** Name under which code sends the event. */
  eventKey?: string;
  /** Number of experiments that use it. */
  experimentCount?: number;
  /** Experiments that are connected with it. */
  experiments?: DependentExperimentListRep;
  /** Conditions an event has to meet to count. */
  filters?: Filter;
  /** Whether it is in use. */
  isActive?: boolean;
  /** Whether the metric measures a number; otherwise it counts conversions. */
  isNumeric?: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /** What kind of object this is; the values depend on the object. */
  kind: "pageview" | "click" | "custom" | (string & {});
  /** When it changed last. */
  lastModified?: Modification;
  /** When data last arrived. */
  lastSeen?: UnixMillis;
  lastUsedInExperiment?: DependentExperimentRep;
  lastUsedInGuardedRollout?: DependentMeasuredRolloutRep;
  /** Id of the member who looks after the resource. */
  maintainerId?: string;
  /** Number of metric groups that use it. */
  metricGroupCount?: number;
  metricGroups?: DependentMetricGroupRep[];
  /** Name for humans. */
  name: string;
  /** Which percentile to look at; goes with analysis type percentile. */
  percentileValue?: number;
  /** Context kinds by which traffic may be split. */
  randomizationUnits?: string[];
  /** CSS selectors of a click metric. */
  selector?: string;
  /** Whether higher or lower values are better. */
  successCriteria?: "HigherThanBaseline" | "LowerThanBaseline" | (string & {});
  /** Labels for grouping and policies. */
  tags: string[];
  /** Unit of measure. */
  unit?: string;
  /** How several values of one unit become one: sum or average. */
  unitAggregationType?: "average" | "sum" | (string & {});
  /** Address patterns of pages that count. */
  urls?: UrlMatchers;
}
