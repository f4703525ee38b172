/** 503: the service is down for the moment. */
export interface StatusServiceUnavailable {
  /** Machine readable code, for instance of an error. */
  code: string;
  /** Text for humans, for instance what went wrong. */
  message: string;
}
