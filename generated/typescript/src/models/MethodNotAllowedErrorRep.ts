/** 405: this is not allowed here. */
export interface MethodNotAllowedErrorRep {
  /** Machine readable code, for instance of an error. */
  code: string;
  /** Text for humans, for instance what went wrong. */
  message: string;
}
