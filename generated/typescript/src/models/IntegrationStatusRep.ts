import type { UnixMillis } from "./UnixMillis.js";

/** `IntegrationStatusRep` of the API. */
export interface IntegrationStatusRep {
  /** Body that the other side answered. */
  responseBody?: string;
  /** HTTP status code of the answer. */
  statusCode?: number;
  /** Point in time, epoch milliseconds. */
  timestamp?: UnixMillis;
}
