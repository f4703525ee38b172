import type { AiConfigsExperimentEnvironmentSettingRep } from "./AiConfigsExperimentEnvironmentSettingRep.js";
import type { AiConfigsMetricListingRep } from "./AiConfigsMetricListingRep.js";

/** `AiConfigsLegacyExperimentRep` of the API. */
export interface AiConfigsLegacyExperimentRep {
  /** Settings of the experiment per environment, by environment key. */
  _environmentSettings?: {
    [key: string]: AiConfigsExperimentEnvironmentSettingRep;
  };
  /** The metric that the experiment measures. */
  _metric?: AiConfigsMetricListingRep;
  /** Environments: a list, or a map by environment key. */
  environments?: string[];
  /** Key of the metric. */
  metricKey?: string;
}
