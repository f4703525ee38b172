import type { FailureReasonRep } from "./FailureReasonRep.js";

/** 400: the fields in `errors` are not valid. */
export interface ValidationFailedErrorRep {
  /** Machine readable code, for instance of an error. */
  code: string;
  /** What went wrong, one entry per problem. */
  errors: FailureReasonRep[];
  /** Text for humans, for instance what went wrong. */
  message: string;
}
