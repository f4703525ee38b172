/** 429: too many calls; wait and try again. */
export interface RateLimitedErrorRep {
  /** Machine readable code, for instance of an error. */
  code: string;
  /** Text for humans, for instance what went wrong. */
  message: string;
}
