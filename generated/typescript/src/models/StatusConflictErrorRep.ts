/** 409: the state changed meanwhile, or the key is taken. */
export interface StatusConflictErrorRep {
  /** Machine readable code, for instance of an error. */
  code: string;
  /** Text for humans, for instance what went wrong. */
  message: string;
}
