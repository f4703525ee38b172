/** `SeriesTimeSliceRepFloat` of the API. */
export interface SeriesTimeSliceRepFloat {
  [key: string]: number;
}
