import type { FormVariableConfig } from "./FormVariableConfig.js";

/** What a new delivery configuration starts with. */
export interface IntegrationDeliveryConfigurationPost {
  /** Settings; the fields depend on the integration or kind. */
  config: FormVariableConfig;
  /** Name for humans. */
  name?: string;
  /** Whether it is switched on. */
  on?: boolean;
  /** Labels for grouping and policies. */
  tags?: string[];
}
