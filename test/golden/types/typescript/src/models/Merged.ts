import type { Tree } from "./Tree.js";

/** `Merged` of the API. */
export interface Merged {
  children?: Tree[];
  extra: string;
}
