import type { Link } from "./Link.js";

/** `UpsertResponseRep` of the API. */
export interface UpsertResponseRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Present state; the values depend on the object. */
  status?: string;
}
