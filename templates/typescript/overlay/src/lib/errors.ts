import type { RateLimitInfo } from "./limits.js";
import type { ResponseHeaders } from "./result.js";

/** Own properties of an error; `cause` is kept as `Error` keeps it. */
export interface ErrorFields {
  readonly operation?: string;
  readonly attempts?: number;
  readonly cause?: unknown;
  readonly [field: string]: unknown;
}

/** What an error knows of the answer, as property descriptors: not enumerable, so that no log prints cookies or pages. */
export type ErrorDetails = PropertyDescriptorMap;

// Control and format characters and line separators: a message may come from anywhere and ends up in terminals and
// log files.
const unprintable = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Base of everything an operation can fail with. */
export class SDKError extends Error {
  /** Id of the operation. */
  declare readonly operation: string;
  /** How many times the request was sent. */
  declare readonly attempts: number;
  /** Milliseconds the server wants no further request for, where its last answer said so (`retry-after`). */
  declare readonly retryAfterMs: number | undefined;
  /** What the last answer said about rate limits, where there was one. */
  declare readonly rateLimit: RateLimitInfo | undefined;

  constructor(message: string, fields: ErrorFields = {}, details: ErrorDetails = {}) {
    super(message.replace(unprintable, escape).slice(0, 1024), fields);
    Object.assign(this, fields);
    Object.defineProperties(this, details);
  }

  override get name(): string {
    return "SDKError";
  }
}

/** The server answered, but not with what was asked for. */
export class ResponseError extends SDKError {
  declare readonly statusCode: number;
  /** Id the server gave to the request, where it sent one. */
  declare readonly requestId: string | undefined;
  /** Headers of the answer. */
  declare readonly headers: ResponseHeaders;
  /** Media type of the answer, empty where the server named none. */
  declare readonly contentType: string;
  /** First 8,192 characters of the body, where it was read and is text. */
  declare readonly rawBody: string | undefined;
}

/** The API refused the request. Documented errors are subclasses of it. */
export class APIError<Body = unknown> extends ResponseError {
  /** The body's own error code, where it has one. */
  declare readonly code: string | undefined;
  /** The parsed body where it is JSON, else its text. */
  declare readonly body: Body;

  override get name(): string {
    return "APIError";
  }
}

/** How far a request came: with `connect` and `tls` nothing was sent; else the connection was lost later. */
export type ConnectionPhase = "connect" | "tls" | "headers";

/** No answer: the connection could not be made, or was lost before the head of the answer. */
export class ConnectionError extends SDKError {
  declare readonly phase: ConnectionPhase;
  /** Code of the system or transport, such as `ECONNREFUSED`. */
  declare readonly code: string | undefined;
  /** Whether the server may have carried the request out. */
  declare readonly maybeApplied: boolean;

  override get name(): "ConnectionError" {
    return "ConnectionError";
  }
}

/** `timeoutMs` or `deadlineMs` went by before the answer was there in full. */
export class RequestTimeoutError extends SDKError {
  /** The limit that was reached, in milliseconds. */
  declare readonly timeoutMs: number;

  override get name(): "RequestTimeoutError" {
    return "RequestTimeoutError";
  }
}

/** The caller's signal aborted the call; `cause` is its reason. */
export class RequestAbortedError extends SDKError {
  override get name(): "RequestAbortedError" {
    return "RequestAbortedError";
  }
}

/** The arguments or options cannot be sent; nothing was. */
export class InvalidRequestError extends SDKError {
  override get name(): "InvalidRequestError" {
    return "InvalidRequestError";
  }
}

/** Something else threw: a middleware, the function that gives the API key. `cause` is what it threw. */
export class UnexpectedError extends SDKError {
  override get name(): "UnexpectedError" {
    return "UnexpectedError";
  }
}

/** A redirect to another origin, of a request with effects, or one too many. */
export class RedirectError extends ResponseError {
  /** Where to, without query and fragment. */
  declare readonly location: string;

  override get name(): "RedirectError" {
    return "RedirectError";
  }
}

/** The link to the next page leads out of the server's address; it was not followed. Thrown while going through pages. */
export class PageLinkError extends SDKError {
  /** Where to, without query and fragment. */
  declare readonly link: string;

  override get name(): "PageLinkError" {
    return "PageLinkError";
  }
}

/** A success whose body is not well-formed. */
export class ResponseParseError extends ResponseError {
  override get name(): "ResponseParseError" {
    return "ResponseParseError";
  }
}

/** A success of another media type than the API promises, such as a proxy's HTML page. */
export class UnexpectedContentTypeError extends ResponseError {
  override get name(): "UnexpectedContentTypeError" {
    return "UnexpectedContentTypeError";
  }
}

/** A success without the body that the API promises. */
export class EmptyResponseError extends ResponseError {
  override get name(): "EmptyResponseError" {
    return "EmptyResponseError";
  }
}

/** A success whose body says that a part was not done, where `partialFailures` is `error`. The rest was done. */
export class PartialFailureError extends ResponseError {
  /** What was not done, as the body lists it. */
  declare readonly failures: readonly unknown[];
  /** The whole body. */
  declare readonly body: unknown;

  override get name(): "PartialFailureError" {
    return "PartialFailureError";
  }
}

/** The body ended early, or its compression is broken. */
export class TruncatedResponseError extends ResponseError {
  override get name(): "TruncatedResponseError" {
    return "TruncatedResponseError";
  }
}

/** The body has more than `maxResponseBytes`. */
export class ResponseTooLargeError extends ResponseError {
  override get name(): "ResponseTooLargeError" {
    return "ResponseTooLargeError";
  }
}

/** Everything but the API's own errors. */
export type ClientError =
  | ConnectionError
  | RequestTimeoutError
  | RequestAbortedError
  | InvalidRequestError
  | UnexpectedError
  | RedirectError
  | ResponseParseError
  | UnexpectedContentTypeError
  | EmptyResponseError
  | PartialFailureError
  | TruncatedResponseError
  | ResponseTooLargeError;
