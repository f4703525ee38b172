import type { BooleanFlagDefaults } from "./BooleanFlagDefaults.js";
import type { DefaultClientSideAvailability } from "./DefaultClientSideAvailability.js";
import type { Link } from "./Link.js";

/** `upsertPayloadRep` of the API. */
export interface UpsertPayloadRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Defaults for new boolean flags. */
  booleanDefaults: BooleanFlagDefaults;
  /** Which kinds of client-side SDKs see new flags. */
  defaultClientSideAvailability: DefaultClientSideAvailability;
  /** Labels for grouping and policies. */
  tags: string[];
  /** Whether the flag is meant to be removed after its release. */
  temporary: boolean;
}
