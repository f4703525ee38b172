/** `AIConfigRep` of the API. */
export interface AIConfigRep {
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
}
