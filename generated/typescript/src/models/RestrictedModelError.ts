/** `RestrictedModelError` of the API. */
export interface RestrictedModelError {
  /** Machine readable code, for instance of an error. */
  code: number;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Text for humans, for instance what went wrong. */
  message: string;
}
