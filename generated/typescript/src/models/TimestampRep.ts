import type { UnixMillis } from "./UnixMillis.js";

/** `TimestampRep` of the API. */
export interface TimestampRep {
  milliseconds?: UnixMillis;
  rfc3339?: string;
  /** Format: int64. */
  seconds?: number;
  simple?: string;
}
