import type { ReleasePipeline } from "./ReleasePipeline.js";

/** `ReleasePipelineCollection` of the API. */
export interface ReleasePipelineCollection {
  /** The items of this page or collection. */
  items: ReleasePipeline[];
  /** Number of items on all pages together. */
  totalCount: number;
}
