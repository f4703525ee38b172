/** `Prerequisite` of the API. */
export interface Prerequisite {
  /** Key of the object, unique among its kind. */
  key: string;
  /** Index of the variation, from 0. */
  variation: number;
}
