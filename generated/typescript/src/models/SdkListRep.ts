/** `SdkListRep` of the API. */
export interface SdkListRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: unknown;
  };
  sdks: string[];
}
