import type { InsightGroup } from "./InsightGroup.js";
import type { InsightGroupCollectionMetadata } from "./InsightGroupCollectionMetadata.js";
import type { InsightGroupCollectionScoreMetadata } from "./InsightGroupCollectionScoreMetadata.js";
import type { Link } from "./Link.js";

/** `InsightGroupCollection` of the API. */
export interface InsightGroupCollection {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: InsightGroup[];
  /** Data about the data. */
  metadata?: InsightGroupCollectionMetadata;
  /** Time ranges behind the scores. */
  scoreMetadata?: InsightGroupCollectionScoreMetadata;
  /** Number of items on all pages together. */
  totalCount: number;
}
