import type { SegmentId } from "./SegmentId.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `SegmentMetadata` of the API. */
export interface SegmentMetadata {
  /** Whether it is deleted. */
  deleted?: boolean;
  envId?: string;
  excludedCount?: number;
  includedCount?: number;
  /** When it changed last. */
  lastModified?: UnixMillis;
  segmentId?: SegmentId;
  /** Version; a number in most places. */
  version?: number;
}
