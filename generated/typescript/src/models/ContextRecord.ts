import type { Access } from "./Access.js";
import type { Link } from "./Link.js";

/** A context that was seen lately. */
export interface ContextRecord {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Id the application gave to the SDK. */
  applicationId?: string;
  associatedContexts?: number;
  /** The context with its kind and attributes. */
  context: unknown;
  /**
   * When data last arrived.
   *
   * Format: date-time.
   */
  lastSeen?: string;
}
