/** `UserAttributeNamesRep` of the API. */
export interface UserAttributeNamesRep {
  /** Custom attributes. */
  custom?: string[];
  private?: string[];
  standard?: string[];
}
