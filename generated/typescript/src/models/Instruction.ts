/** One step of a semantic patch; `kind` says which, the other fields are its parameters. */
export interface Instruction {
  [key: string]: unknown;
}
