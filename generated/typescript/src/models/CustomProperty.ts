/** `customProperty` of the API. */
export interface CustomProperty {
  /** Name for humans. */
  name: string;
  /** Value; its type depends on the object. */
  value: string[];
}
