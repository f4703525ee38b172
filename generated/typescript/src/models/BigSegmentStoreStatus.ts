import type { StoreIntegrationError } from "./StoreIntegrationError.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `BigSegmentStoreStatus` of the API. */
export interface BigSegmentStoreStatus {
  available?: boolean;
  /** What went wrong, one entry per problem. */
  errors?: StoreIntegrationError[];
  /** When the latest error happened, epoch milliseconds. */
  lastError?: UnixMillis;
  lastSync?: UnixMillis;
  potentiallyStale?: boolean;
}
