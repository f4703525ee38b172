import type { SeriesMetadataRep } from "./SeriesMetadataRep.js";
import type { SeriesTimeSliceRepFloat } from "./SeriesTimeSliceRepFloat.js";

/** `SeriesListRepFloat` of the API. */
export interface SeriesListRepFloat {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: unknown;
  };
  /** Data about the data. */
  metadata: SeriesMetadataRep[];
  /** Data points in time order. */
  series: SeriesTimeSliceRepFloat[];
}
