import type { BooleanFlagDefaults } from "./BooleanFlagDefaults.js";
import type { DefaultClientSideAvailability } from "./DefaultClientSideAvailability.js";

/** `UpsertFlagDefaultsPayload` of the API. */
export interface UpsertFlagDefaultsPayload {
  /** Defaults for new boolean flags. */
  booleanDefaults: BooleanFlagDefaults;
  /** Which kinds of client-side SDKs see new flags. */
  defaultClientSideAvailability: DefaultClientSideAvailability;
  /** Labels for grouping and policies. */
  tags: string[];
  /** Whether the flag is meant to be removed after its release. */
  temporary: boolean;
}
