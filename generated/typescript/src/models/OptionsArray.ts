/** `OptionsArray` of the API. */
export interface OptionsArray {
  label?: string;
  /** Value; its type depends on the object. */
  value?: string;
}
