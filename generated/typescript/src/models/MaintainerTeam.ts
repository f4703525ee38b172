import type { Link } from "./Link.js";

/** `MaintainerTeam` of the API. */
export interface MaintainerTeam {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
}
