/** `VariationToolPost` of the API. */
export interface VariationToolPost {
  /** Key of the object, unique among its kind. */
  key: string;
  /** Version; a number in most places. */
  version: number;
}
