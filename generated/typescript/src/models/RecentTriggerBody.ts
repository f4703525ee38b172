import type { UnixMillis } from "./UnixMillis.js";

/** `RecentTriggerBody` of the API. */
export interface RecentTriggerBody {
  jsonBody?: {
    [key: string]: unknown;
  };
  /** Point in time, epoch milliseconds. */
  timestamp?: UnixMillis;
}
