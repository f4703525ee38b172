import type { ParentAndSelfLinks } from "./ParentAndSelfLinks.js";

/** A segment as linked to a view. */
export interface ExpandedSegment {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: ParentAndSelfLinks;
  /**
   * Time of creation, epoch milliseconds.
   *
   * Format: int64.
   */
  creationDate?: number;
  /** Whether it is deleted. */
  deleted?: boolean;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Id of the environment. */
  environmentId?: string;
  /** Key of the environment. */
  environmentKey?: string;
  /** How often a big segment was created. */
  generation?: number;
  /** Key of the object, unique among its kind. */
  key: string;
  /**
   * Time of the latest change, epoch milliseconds.
   *
   * Format: int64.
   */
  lastModifiedDate?: number;
  /** Name for humans. */
  name: string;
  /** Labels for grouping and policies. */
  tags?: string[];
  /** Whether the segment is a big one. */
  unbounded?: boolean;
  /** Version; a number in most places. */
  version?: number;
}
