import type { BooleanDefaults } from "./BooleanDefaults.js";
import type { ClientSideAvailability } from "./ClientSideAvailability.js";
import type { Link } from "./Link.js";

/** `flagDefaultsRep` of the API. */
export interface FlagDefaultsRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Defaults for new boolean flags. */
  booleanDefaults?: BooleanDefaults;
  /** Which kinds of client-side SDKs see new flags. */
  defaultClientSideAvailability?: ClientSideAvailability;
  /** Key of the object, unique among its kind. */
  key?: string;
  /** Labels for grouping and policies. */
  tags?: string[];
  /** Whether the flag is meant to be removed after its release. */
  temporary?: boolean;
}
