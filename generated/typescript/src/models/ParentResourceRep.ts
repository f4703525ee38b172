import type { Link } from "./Link.js";

/** The resource above the one that changed. */
export interface ParentResourceRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Name for humans. */
  name?: string;
  /** The resource, or its specifier. */
  resource?: string;
}
