import type { InsightGroupsCountByIndicator } from "./InsightGroupsCountByIndicator.js";

/** `InsightGroupCollectionMetadata` of the API. */
export interface InsightGroupCollectionMetadata {
  countByIndicator: InsightGroupsCountByIndicator;
}
