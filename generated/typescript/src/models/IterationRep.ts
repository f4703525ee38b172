import type { DependentMetricGroupRepWithMetrics } from "./DependentMetricGroupRepWithMetrics.js";
import type { DependentMetricOrMetricGroupRep } from "./DependentMetricOrMetricGroupRep.js";
import type { FlagRep } from "./FlagRep.js";
import type { LayerSnapshotRep } from "./LayerSnapshotRep.js";
import type { MetricV2Rep } from "./MetricV2Rep.js";
import type { TreatmentRep } from "./TreatmentRep.js";
import type { UnixMillis } from "./UnixMillis.js";

/** One run of an experiment. */
export interface IterationRep {
  /** Id of the object, assigned by the service. */
  _id?: string;
  /** Attributes by which results can be split. */
  attributes?: string[];
  /** Whether contexts may move to another variation when the audience changes. */
  canReshuffleTraffic?: boolean;
  /** Time of creation, in most places epoch milliseconds. */
  createdAt: UnixMillis;
  /** End, epoch milliseconds. */
  endedAt?: UnixMillis;
  /** Flags, in most places by flag key. */
  flags?: {
    [key: string]: FlagRep;
  };
  /** What the experiment is expected to show. */
  hypothesis: string;
  layerSnapshot?: LayerSnapshotRep;
  /** Metrics, or figures of usage. */
  metrics?: DependentMetricOrMetricGroupRep[];
  primaryFunnel?: DependentMetricGroupRepWithMetrics;
  /** @deprecated */
  primaryMetric?: DependentMetricOrMetricGroupRep;
  primarySingleMetric?: MetricV2Rep;
  /** Context kind by which traffic is split. */
  randomizationUnit?: string;
  reallocationFrequencyMillis?: number;
  /** @deprecated */
  secondaryMetrics?: MetricV2Rep[];
  /** Start, epoch milliseconds. */
  startedAt?: UnixMillis;
  /** Present state; the values depend on the object. */
  status: "not_started" | "running" | "stopped" | (string & {});
  /** What the experiment compares. */
  treatments?: TreatmentRep[];
  /** Version; a number in most places. */
  version?: number;
  winningReason?: string;
  winningTreatmentId?: string;
}
