/** `SeriesTimeSliceRep` of the API. */
export interface SeriesTimeSliceRep {
  [key: string]: number;
}
