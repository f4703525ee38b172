/** `HeaderItems` of the API. */
export interface HeaderItems {
  /** Name for humans. */
  name?: string;
  /** Value; its type depends on the object. */
  value?: string;
}
