import type { ExperimentEnvironmentSettingRep } from "./ExperimentEnvironmentSettingRep.js";
import type { MetricListingRep } from "./MetricListingRep.js";

/** `LegacyExperimentRep` of the API. */
export interface LegacyExperimentRep {
  /** Settings of the experiment per environment, by environment key. */
  _environmentSettings?: {
    [key: string]: ExperimentEnvironmentSettingRep;
  };
  /** The metric that the experiment measures. */
  _metric?: MetricListingRep;
  /** Environments: a list, or a map by environment key. */
  environments?: string[];
  /** Key of the metric. */
  metricKey?: string;
}
