/** `LayerPost` of the API. */
export interface LayerPost {
  /** Free text about the purpose of the object. */
  description: string;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
}
