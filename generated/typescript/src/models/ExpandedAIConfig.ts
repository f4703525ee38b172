import type { ParentAndSelfLinks } from "./ParentAndSelfLinks.js";

/** An AI Config as linked to a view. */
export interface ExpandedAIConfig {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: ParentAndSelfLinks;
  /**
   * Time of creation, in most places epoch milliseconds.
   *
   * Format: int64.
   */
  createdAt?: number;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Key of the flag. */
  flagKey?: string;
  /** Key of the object, unique among its kind. */
  key?: string;
  /** Name for humans. */
  name?: string;
  /** Labels for grouping and policies. */
  tags?: string[];
  /**
   * Time of the latest change, epoch milliseconds.
   *
   * Format: int64.
   */
  updatedAt?: number;
  /** Version; a number in most places. */
  version?: number;
}
