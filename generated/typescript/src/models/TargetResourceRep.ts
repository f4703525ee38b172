import type { Link } from "./Link.js";

/** The resource that was changed. */
export interface TargetResourceRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Name for humans. */
  name?: string;
  /** Resource specifiers; a star stands for any text. */
  resources?: string[];
}
