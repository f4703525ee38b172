import type { JSONPatch } from "./JSONPatch.js";

/** JSON Patch operations with an optional comment. */
export interface PatchWithComment {
  /** Free text that explains the change. */
  comment?: string;
  patch: JSONPatch;
}
