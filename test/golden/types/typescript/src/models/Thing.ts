import type { Merged } from "./Merged.js";
import type { Shape } from "./Shape.js";
import type { Tree } from "./Tree.js";

/** A thing *\/ with `odd` text ${x} {{y}} <b>. */
export interface Thing {
  "a-b c"?: number;
  any?: unknown;
  /** A keyword. */
  class: string;
  closed?: {
    x?: number;
  };
  color?: "red" | "dark red" | "" | (string & {});
  constructor?: boolean;
  either?: string | string[];
  kind: "thing";
  map?: {
    [key: string]: Tree;
  };
  /** Format: date-time. */
  maybe: string | null;
  merged?: Merged;
  never?: never;
  /** @deprecated */
  readonly old?: string;
  secret?: string;
  shape?: Shape;
  size?: 1 | 2 | null;
  tuple?: [string, number];
}
