import type { ExpandedLinkedResourcesAIConfigs } from "./ExpandedLinkedResourcesAIConfigs.js";
import type { ExpandedLinkedResourcesFlags } from "./ExpandedLinkedResourcesFlags.js";
import type { ExpandedLinkedResourcesMetrics } from "./ExpandedLinkedResourcesMetrics.js";
import type { ExpandedLinkedResourcesSegments } from "./ExpandedLinkedResourcesSegments.js";

/** `ExpandedLinkedResourcesItems` of the API. */
export interface ExpandedLinkedResourcesItems {
  aiConfigs?: ExpandedLinkedResourcesAIConfigs;
  /** Flags, in most places by flag key. */
  flags: ExpandedLinkedResourcesFlags;
  /** Metrics, or figures of usage. */
  metrics?: ExpandedLinkedResourcesMetrics;
  segments?: ExpandedLinkedResourcesSegments;
}
