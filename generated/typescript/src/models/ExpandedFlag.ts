import type { ExpandedFlagMaintainer } from "./ExpandedFlagMaintainer.js";
import type { ParentAndSelfLinks } from "./ParentAndSelfLinks.js";

/** A flag as linked to a view. */
export interface ExpandedFlag {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: ParentAndSelfLinks;
  /** Version number; each change adds one. */
  _version?: number;
  /** Whether it is archived. */
  archived?: boolean;
  /**
   * Time of creation, epoch milliseconds.
   *
   * Format: int64.
   */
  creationDate?: number;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Deprecated in favor of `clientSideAvailability`. Whether JavaScript SDKs see the flag. */
  includeInSnippet?: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Who looks after the resource. */
  maintainer?: ExpandedFlagMaintainer;
  /** Name for humans. */
  name: string;
  /** Labels for grouping and policies. */
  tags?: string[];
  /** Whether the flag is meant to be removed after its release. */
  temporary?: boolean;
}
