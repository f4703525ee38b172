import type { HunkRep } from "./HunkRep.js";

/** A file that mentions flags. */
export interface ReferenceRep {
  hint?: string;
  hunks: HunkRep[];
  /** Where to look: a file path or a JSON Pointer. */
  path: string;
}
