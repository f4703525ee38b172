import type { CapabilityConfigPost } from "./CapabilityConfigPost.js";

/** `IntegrationConfigurationPost` of the API. */
export interface IntegrationConfigurationPost {
  /** Settings per capability of the integration. */
  capabilityConfig?: CapabilityConfigPost;
  /** Settings of the integration, by field name. */
  configValues: {
    [key: string]: unknown;
  };
  /** Whether it is switched on. */
  enabled?: boolean;
  /** Name for humans. */
  name: string;
  /** Labels for grouping and policies. */
  tags?: string[];
}
