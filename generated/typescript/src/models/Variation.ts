/** One of the values a flag can serve. */
export interface Variation {
  /** Id of the object, assigned by the service. */
  _id?: string;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Name for humans. */
  name?: string;
  /** Value; its type depends on the object. */
  value: unknown;
}
