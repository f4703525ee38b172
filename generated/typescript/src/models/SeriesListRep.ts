import type { SeriesMetadataRep } from "./SeriesMetadataRep.js";
import type { SeriesTimeSliceRep } from "./SeriesTimeSliceRep.js";

/** Time series with labels for each. */
export interface SeriesListRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: unknown;
  };
  /** Data about the data. */
  metadata: SeriesMetadataRep[];
  /** Data points in time order. */
  series: SeriesTimeSliceRep[];
}
