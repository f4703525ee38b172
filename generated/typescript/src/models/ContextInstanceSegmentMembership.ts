import type { Link } from "./Link.js";

/** `ContextInstanceSegmentMembership` of the API. */
export interface ContextInstanceSegmentMembership {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Free text about the purpose of the object. */
  description: string;
  external: string;
  isIndividuallyTargeted: boolean;
  isMember: boolean;
  isRuleTargeted: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Whether the segment is a big one. */
  unbounded: boolean;
}
