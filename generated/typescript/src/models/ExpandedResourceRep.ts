import type { AIConfigRep } from "./AIConfigRep.js";
import type { ExpandedFlagRep } from "./ExpandedFlagRep.js";
import type { UserSegment } from "./UserSegment.js";

/** `ExpandedResourceRep` of the API. */
export interface ExpandedResourceRep {
  /** AI Config the entry is about. */
  aiConfig?: AIConfigRep;
  /** The flag it is about. */
  flag?: ExpandedFlagRep;
  /** What kind of object this is; the values depend on the object. */
  kind: string;
  /** The segment it is about. */
  segment?: UserSegment;
}
