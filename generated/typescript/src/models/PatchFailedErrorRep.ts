/** 422: the patch could not be applied. */
export interface PatchFailedErrorRep {
  /** Machine readable code, for instance of an error. */
  code: string;
  /** Text for humans, for instance what went wrong. */
  message: string;
}
