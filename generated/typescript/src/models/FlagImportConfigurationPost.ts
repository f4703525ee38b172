import type { FormVariableConfig } from "./FormVariableConfig.js";

/** `FlagImportConfigurationPost` of the API. */
export interface FlagImportConfigurationPost {
  /** Settings; the fields depend on the integration or kind. */
  config: FormVariableConfig;
  /** Name for humans. */
  name?: string;
  /** Labels for grouping and policies. */
  tags?: string[];
}
