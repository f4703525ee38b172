/** What an operation ends with: `value` when `ok`, else `error`. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value; readonly error?: never }
  | { readonly ok: false; readonly value?: never; readonly error: Failure };

/** Head of the answer an operation got. */
export interface ResponseInfo {
  /** HTTP status code. */
  readonly status: number;
  readonly headers: ResponseHeaders;
  /** Media type, empty where the server named none. */
  readonly contentType: string;
  /** Id the server gave to the request, where it sent one (`x-request-id`, `request-id`). */
  readonly requestId: string | undefined;
  /** Address that answered, after redirects; empty where the transport does not say. */
  readonly url: string;
}

/** The part of `Headers` that every transport offers. */
export interface ResponseHeaders extends Iterable<[string, string]> {
  get(name: string): string | null | undefined;
  has(name: string): boolean;
}

/**
 * A promise of an operation's outcome, with ways to the answer behind it. The request is on its way already; the
 * answer is read once.
 */
export interface APIPromise<Outcome> extends Promise<Outcome> {
  /** The outcome together with the head of the answer; rejects when there was no answer at all. */
  withResponse(): Promise<{ data: Outcome; response: ResponseInfo }>;
  /**
   * The answer itself, whatever its status, with its body unread. Call it at once, before the answer arrives: it takes
   * the body over, and the promise it was called on then fails with an `InvalidRequestError`. Redirects, network
   * failures and aborts reject. The time-out goes on until the body is read.
   */
  asResponse(): Promise<Response>;
}
