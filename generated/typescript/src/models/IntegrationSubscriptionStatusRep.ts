import type { IntegrationStatusRep } from "./IntegrationStatusRep.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `IntegrationSubscriptionStatusRep` of the API. */
export interface IntegrationSubscriptionStatusRep {
  errorCount?: number;
  /** What went wrong, one entry per problem. */
  errors?: IntegrationStatusRep[];
  /** When the latest error happened, epoch milliseconds. */
  lastError?: UnixMillis;
  lastSuccess?: UnixMillis;
  /** Number that succeeded. */
  successCount?: number;
}
