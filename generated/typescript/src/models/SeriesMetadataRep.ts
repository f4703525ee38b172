/** `SeriesMetadataRep` of the API. */
export interface SeriesMetadataRep {
  [key: string]: unknown;
}
