/** `InitiatorRep` of the API. */
export interface InitiatorRep {
  /** Mail address. */
  email?: string;
  /** Name for humans. */
  name?: string;
}
