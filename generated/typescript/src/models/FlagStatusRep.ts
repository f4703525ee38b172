import type { Link } from "./Link.js";

/** Whether a flag is in use in an environment. */
export interface FlagStatusRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Default, or whether it is one. */
  default?: unknown;
  /**
   * When an SDK last asked for the flag, RFC 3339; null when none ever did.
   *
   * Format: date-time.
   */
  lastRequested?: string | null;
  /** Name for humans. */
  name: "new" | "inactive" | "active" | "launched" | (string & {});
}
