/** 404: there is no such resource, or the token cannot see it. */
export interface NotFoundErrorRep {
  /** Machine readable code, for instance of an error. */
  code: string;
  /** Text for humans, for instance what went wrong. */
  message: string;
}
