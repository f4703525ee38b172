import type { MemberImportItem } from "./MemberImportItem.js";

/** Outcome of an upload, row by row. */
export interface TeamImportsRep {
  /** The items of this page or collection. */
  items?: MemberImportItem[];
}
