import type { ExpandedAIConfig } from "./ExpandedAIConfig.js";

/** `ExpandedLinkedAIConfigs` of the API. */
export interface ExpandedLinkedAIConfigs {
  /** The items of this page or collection. */
  items: ExpandedAIConfig[];
  /** Number of items on all pages together. */
  totalCount: number;
}
