import type { Access } from "./Access.js";
import type { Link } from "./Link.js";

/** `ContextInstanceRecord` of the API. */
export interface ContextInstanceRecord {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  anonymousKinds?: string[];
  /** Id the application gave to the SDK. */
  applicationId?: string;
  /** The context with its kind and attributes. */
  context: unknown;
  /** Id of the object. */
  id: string;
  /**
   * When data last arrived.
   *
   * Format: date-time.
   */
  lastSeen?: string;
}
