import type { Link } from "./Link.js";
import type { ReleasePhase } from "./ReleasePhase.js";
import type { UnixMillis } from "./UnixMillis.js";

/** The release of a flag, phase by phase. */
export interface Release {
  _canceledAt?: UnixMillis;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  _releaseVariationId?: string;
  /** Version number; each change adds one. */
  _version: number;
  /** Name for humans. */
  name: string;
  /** Phases of the pipeline or release, in order. */
  phases: ReleasePhase[];
  releasePipelineDescription: string;
  /** Key of the release pipeline. */
  releasePipelineKey: string;
}
