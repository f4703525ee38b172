/** `FileRep` of the API. */
export interface FileRep {
  filename?: string;
  /** Present state; the values depend on the object. */
  status?: string;
}
