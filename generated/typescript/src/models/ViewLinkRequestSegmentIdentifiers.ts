import type { ViewLinkRequestSegmentIdentifier } from "./ViewLinkRequestSegmentIdentifier.js";

/** `ViewLinkRequestSegmentIdentifiers` of the API. */
export interface ViewLinkRequestSegmentIdentifiers {
  /**
   * Free text that explains the change.
   *
   * @default ""
   */
  comment?: string;
  /** Id of the environment. */
  environmentId?: string;
  /** Filter expression. */
  filter?: string;
  segmentIdentifiers: ViewLinkRequestSegmentIdentifier[];
}
