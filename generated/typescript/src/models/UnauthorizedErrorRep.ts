/** 401: the token is missing or wrong. */
export interface UnauthorizedErrorRep {
  /** Machine readable code, for instance of an error. */
  code: string;
  /** Text for humans, for instance what went wrong. */
  message: string;
}
