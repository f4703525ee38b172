import {
  APIError,
  EmptyResponseError,
  ResponseParseError,
  ResponseTooLargeError,
  TruncatedResponseError,
  UnexpectedContentTypeError,
} from "./errors.js";
import type { ResponseError } from "./errors.js";
import type { RateLimitInfo } from "./limits.js";
import type { HttpResponse } from "./middleware.js";
import type { AnyOperation, Fail, Reader } from "./operation.js";
import type { ResponseInfo } from "./result.js";

/** What changes during a call. */
export interface Progress {
  /** Requests sent. */
  attempts: number;
  /** The caller wants the answer itself. */
  raw?: boolean;
  /** There when the head of the answer is, like `info`. */
  response?: HttpResponse | undefined;
  info?: ResponseInfo | undefined;
  limits?: RateLimitInfo | undefined;
  body?: string | Blob | undefined;
}

// A gzip stream that ends early gives `fetch` a short body and no error. JSON shows it, other bodies do not: they are
// asked for without compression.
const uncompressed = { accept: "*/*", "accept-encoding": "identity" };

/** Reads JSON. */
export const readJson: Reader = {
  read(body, contentType, fail) {
    if (!body) throw fail(EmptyResponseError, "no body");
    if (!isJson(contentType)) {
      throw fail(UnexpectedContentTypeError, `${contentType} in place of JSON`);
    }
    try {
      return JSON.parse(body as string);
    } catch (cause) {
      throw fail<ResponseError>(
        endsEarly(body as string) ? TruncatedResponseError : ResponseParseError,
        "malformed JSON",
        { cause },
      );
    }
  },
};

/** Reads text of any kind. */
export const readText: Reader = { headers: uncompressed, read: (body) => body };

/** Reads bytes into a `Blob` that carries the media type. */
export const readBinary: Reader = { headers: uncompressed, binary: true, read: (body) => body };

/** Expects nothing and ignores what comes. */
export const readNothing: Reader = { read: () => undefined };

/** Reads an answer to its end and gives the operation's value, or throws the error it stands for. */
export async function readResponse(
  { responses, errors = {} }: AnyOperation,
  response: HttpResponse,
  limit: number | undefined,
  progress: Progress,
  fail: Fail,
): Promise<unknown> {
  const { status, contentType } = progress.info!;
  const range = String(status)[0] + "XX";
  const reader = responses[status] ?? responses[range] ?? responses["default"];
  // Part of a body (206) that nobody asked for is no success.
  if (range === "2XX" && (reader || status !== 206)) {
    if (/20[45]/.test(String(status))) return undefined;
    const body = (progress.body = await readBody(response, limit, fail, reader?.binary));
    if (!body && responses[204]) return undefined;
    return reader ? reader.read(body, contentType, fail) : parseAny(body, contentType);
  }
  // The status says more than a body that is cut off.
  const text = (progress.body = await readBody(response, limit, fail).catch(() => ""));
  const body = parseAny(text, contentType);
  const { code, message, error, title, detail } = Object(body);
  const kind =
    (Object(body) === body && (errors[status] ?? errors[range] ?? errors["default"])) || APIError;
  throw fail(
    kind,
    firstText(message, error?.message, detail, title) ?? `${status} ${response.statusText ?? ""}`,
    { code: firstText(code, error?.code), body },
    "",
  );
}

async function readBody(
  response: HttpResponse,
  limit = 0x4000000,
  fail: Fail,
  binary?: boolean,
): Promise<string | Blob> {
  const { headers } = response;
  const length = headers.get("content-length");
  const check = (size: number): void => {
    if (size > limit) throw fail(ResponseTooLargeError, `body above ${limit} bytes`);
  };
  const lose = (cause: unknown): never => {
    throw fail(TruncatedResponseError, "body lost", { cause });
  };
  check(length as unknown as number);
  if ((length && !binary && !headers.get("content-encoding")) || !response.body) {
    return response.text().catch(lose);
  }
  const source = response.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let step; !(step = await source.read().catch(lose)).done;) {
    check((size += step.value!.length));
    chunks.push(step.value as Uint8Array<ArrayBuffer>);
  }
  const blob = new Blob(chunks, { type: headers.get("content-type") ?? "" });
  return binary ? blob : blob.text();
}

function isJson(contentType: string): boolean {
  return /^$|[/+]json\b/i.test(contentType);
}

/** Whether JSON that does not parse has more lists and objects begun than ended. */
function endsEarly(text: string): boolean {
  return text.split(/[[{]/).length > text.split(/[\]}]/).length;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a body nobody described
function parseAny(text: string | Blob, contentType: string): any {
  try {
    if (isJson(contentType)) return JSON.parse(text as string);
  } catch {
    // Text, then.
  }
  return text || undefined;
}

function firstText(...values: unknown[]): string | undefined {
  return values.find((value): value is string => !!(value as string)?.trim?.());
}
