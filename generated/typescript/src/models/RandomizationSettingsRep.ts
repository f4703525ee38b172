import type { Link } from "./Link.js";
import type { RandomizationUnitRep } from "./RandomizationUnitRep.js";
import type { UnixMillis } from "./UnixMillis.js";

/** Context kinds that experiments of a project may use. */
export interface RandomizationSettingsRep {
  /** Time of creation, epoch milliseconds. */
  _creationDate?: UnixMillis;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  _projectId?: string;
  _projectKey?: string;
  /** Context kinds by which traffic may be split. */
  randomizationUnits?: RandomizationUnitRep[];
}
