import type { Link } from "./Link.js";

/** Who or what made a change. */
export interface SubjectDataRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  avatarUrl?: string;
  /** Name for humans. */
  name?: string;
}
