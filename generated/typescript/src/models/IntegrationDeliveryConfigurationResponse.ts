import type { UnixMillis } from "./UnixMillis.js";

/** `IntegrationDeliveryConfigurationResponse` of the API. */
export interface IntegrationDeliveryConfigurationResponse {
  error?: string;
  /** Body that the other side answered. */
  responseBody?: string;
  /** HTTP status code of the answer. */
  statusCode?: number;
  /** Point in time, epoch milliseconds. */
  timestamp?: UnixMillis;
}
