import type { Access } from "./Access.js";
import type { FlagListingRep } from "./FlagListingRep.js";
import type { Link } from "./Link.js";
import type { SegmentMetadata } from "./SegmentMetadata.js";
import type { SegmentTarget } from "./SegmentTarget.js";
import type { UnixMillis } from "./UnixMillis.js";
import type { UserSegmentRule } from "./UserSegmentRule.js";

/** A segment with its rules and targets. */
export interface UserSegment {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  _external?: string;
  _externalLink?: string;
  _flags?: FlagListingRep[];
  _importInProgress?: boolean;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  _unboundedMetadata?: SegmentMetadata;
  /** Time of creation, epoch milliseconds. */
  creationDate: UnixMillis;
  /** Whether it is deleted. */
  deleted: boolean;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Who is kept out, or whether the target is. */
  excluded?: string[];
  excludedContexts?: SegmentTarget[];
  /** How often a big segment was created. */
  generation: number;
  /** Who belongs in, or whether the target does. */
  included?: string[];
  includedContexts?: SegmentTarget[];
  /** Key of the object, unique among its kind. */
  key: string;
  /** Time of the latest change, epoch milliseconds. */
  lastModifiedDate: UnixMillis;
  /** Name for humans. */
  name: string;
  /** Targeting rules in order, or how many there are. */
  rules: UserSegmentRule[];
  /** Labels for grouping and policies. */
  tags: string[];
  /** Whether the segment is a big one. */
  unbounded?: boolean;
  /** Context kind of a big segment. */
  unboundedContextKind?: string;
  /** Version; a number in most places. */
  version: number;
}
