import type { ViewLinkRequestFilter } from "./ViewLinkRequestFilter.js";
import type { ViewLinkRequestKeys } from "./ViewLinkRequestKeys.js";
import type { ViewLinkRequestSegmentIdentifiers } from "./ViewLinkRequestSegmentIdentifiers.js";

/** Resources to link, by keys, segment ids or filter. */
export type ViewLinkRequest =
  ViewLinkRequestKeys | ViewLinkRequestSegmentIdentifiers | ViewLinkRequestFilter;
