/** `ReleaseStrategy` of the API. */
export type ReleaseStrategy = string;
