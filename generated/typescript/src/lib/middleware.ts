// Copied by flagforge from templates/typescript/overlay/src/lib/middleware.ts; edit it there.
import type { RequestOptions, Settings } from "./client.js";
import type { EncodedBody } from "./operation.js";
import type { ResponseHeaders } from "./result.js";

/** One request on its way out: a copy for each attempt, free to be changed by middleware. */
export interface HttpRequest {
  method: string;
  /** Absolute, with the query. */
  url: string;
  /** Names in lower case. The credential is among them. */
  headers: Record<string, string>;
  body: EncodedBody | undefined;
  /** Aborted by the caller's signal, the time-out and the deadline. */
  readonly signal: AbortSignal;
  /**
   * Sets the one listener that is told of the same: for a transport that can do without a signal, which is made only
   * when it is asked for.
   */
  onAbort?: (listener: (reason: unknown) => void) => void;
}

/** What the run time needs of an answer; a `Response` of `fetch` is one. */
export interface HttpResponse {
  readonly status: number;
  readonly statusText?: string;
  readonly url?: string;
  readonly headers: ResponseHeaders;
  readonly body?: HttpBody | null;
  text(): Promise<string>;
}

/** A body as a stream of bytes. */
export interface HttpBody {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
    cancel(): Promise<unknown>;
  };
  cancel(): Promise<unknown>;
}

/** Sends one request; replaces `fetch`. It must not follow redirects. */
export type Transport = (request: HttpRequest) => Promise<HttpResponse>;

/** What a middleware is told about the call. */
export interface MiddlewareContext {
  /** Id of the operation. */
  readonly operation: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Options of this call. */
  readonly options: RequestOptions & Pick<Settings, "definition">;
}

/** Wraps every attempt: change the request, call `next`, change or replace the answer. */
export type Middleware = (
  request: HttpRequest,
  next: Transport,
  context: MiddlewareContext,
) => Promise<HttpResponse>;
