import type { FlagsInput } from "./FlagsInput.js";
import type { MetricsInput } from "./MetricsInput.js";
import type { TreatmentsInput } from "./TreatmentsInput.js";

/** What a new iteration measures and how. */
export interface IterationInput {
  /** Attributes by which results can be split. */
  attributes?: string[];
  /** Whether contexts may move to another variation when the audience changes. */
  canReshuffleTraffic?: boolean;
  /** Flags, in most places by flag key. */
  flags: FlagsInput;
  /** What the experiment is expected to show. */
  hypothesis: string;
  /** Metrics, or figures of usage. */
  metrics: MetricsInput;
  primaryFunnelKey?: string;
  primarySingleMetricKey?: string;
  /** Context kind by which traffic is split. */
  randomizationUnit?: string;
  /** What the experiment compares. */
  treatments: TreatmentsInput;
}
