/** `SdkVersionRep` of the API. */
export interface SdkVersionRep {
  sdk: string;
  /** Version; a number in most places. */
  version: string;
}
