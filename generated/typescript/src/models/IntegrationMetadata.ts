import type { IntegrationStatus } from "./IntegrationStatus.js";
import type { UnixMillis } from "./UnixMillis.js";

/** The matching object in an outside approval system. */
export interface IntegrationMetadata {
  /** Id in the other system. */
  externalId: string;
  externalStatus: IntegrationStatus;
  externalUrl: string;
  lastChecked: UnixMillis;
}
