/** `IterationStatus` of the API. */
export type IterationStatus = string;
