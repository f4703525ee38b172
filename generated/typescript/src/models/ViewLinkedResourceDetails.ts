import type { ExpandedAIConfig } from "./ExpandedAIConfig.js";
import type { ExpandedFlag } from "./ExpandedFlag.js";
import type { ExpandedMetric } from "./ExpandedMetric.js";
import type { ExpandedSegment } from "./ExpandedSegment.js";
import type { View } from "./View.js";

/** `ViewLinkedResourceDetails` of the API. */
export interface ViewLinkedResourceDetails {
  /** AI Config the entry is about. */
  aiConfig?: ExpandedAIConfig;
  /** The flag it is about. */
  flag?: ExpandedFlag;
  metric?: ExpandedMetric;
  /** The segment it is about. */
  segment?: ExpandedSegment;
  view?: View;
}
