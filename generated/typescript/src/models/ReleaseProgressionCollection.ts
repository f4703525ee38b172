import type { Link } from "./Link.js";
import type { PhaseInfo } from "./PhaseInfo.js";
import type { ReleaseProgression } from "./ReleaseProgression.js";

/** `ReleaseProgressionCollection` of the API. */
export interface ReleaseProgressionCollection {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  activeCount: number;
  completedCount: number;
  /** The items of this page or collection. */
  items: ReleaseProgression[];
  /** Phases of the pipeline or release, in order. */
  phases: PhaseInfo[];
  /** Number of items on all pages together. */
  totalCount: number;
}
