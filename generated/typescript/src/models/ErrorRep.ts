/** What went wrong: a code for programs and a message for humans. */
export interface ErrorRep {
  /** Machine readable code, for instance of an error. */
  code: string;
  /** Text for humans, for instance what went wrong. */
  message: string;
}
