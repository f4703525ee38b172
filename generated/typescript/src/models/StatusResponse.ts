import type { UnixMillis } from "./UnixMillis.js";

/** `StatusResponse` of the API. */
export interface StatusResponse {
  integrationId?: string;
  /** Text for humans, for instance what went wrong. */
  message?: string;
  /** HTTP status code of the answer. */
  statusCode?: number;
  /** Point in time, epoch milliseconds. */
  timestamp?: UnixMillis;
}
