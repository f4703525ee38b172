import { GoldenCore } from "./core.js";
import { Bodies } from "./namespaces/b.js";

export type * as models from "./models/index.js";
export type * as operations from "./operations/index.js";
export * as errors from "./errors/index.js";
export { GoldenCore, type SDKOptions } from "./core.js";
export type { RequestOptions } from "./lib/client.js";
export type { RateLimitInfo } from "./lib/limits.js";
export type { Logger, LogLevel } from "./lib/logger.js";
export type {
  HttpRequest,
  HttpResponse,
  Middleware,
  MiddlewareContext,
  Transport,
} from "./lib/middleware.js";
export type {
  RateLimitEvent,
  RateLimitLedger,
  RateLimitState,
  RateLimitStore,
} from "./lib/rate-limit.js";
export type { APIPromise, ResponseInfo, Result } from "./lib/result.js";
export type { BackoffStrategy, RetryConfig, RetryOptions } from "./lib/retry.js";

/**
 * Client of the Bodies, with one property a namespace.
 *
 * @throws InvalidRequestError when the server is unknown or its address malformed
 */
export class Golden extends GoldenCore {
  #bodies?: Bodies;

  /** Bodies */
  get bodies(): Bodies {
    return (this.#bodies ??= new Bodies(this));
  }
}
