import type { ExpandedAIConfig } from "./ExpandedAIConfig.js";

/** `ExpandedLinkedResourcesAIConfigs` of the API. */
export interface ExpandedLinkedResourcesAIConfigs {
  /** The items of this page or collection. */
  items: ExpandedAIConfig[];
  /** Number of items on all pages together. */
  totalCount: number;
}
