import {
  APIError,
  EmptyResponseError,
  ResponseParseError,
  ResponseTooLargeError,
  SDKError,
  TruncatedResponseError,
  UnexpectedContentTypeError,
} from "./errors.js";
import type { ResponseError } from "./errors.js";
import type { HttpResponse } from "./middleware.js";
import type { Reader } from "./operation.js";
import type { Call } from "./request.js";

// A gzip stream that ends early gives `fetch` a short body and no error. JSON shows it, other bodies do not: they are
// asked for without compression.
const uncompressed = { accept: "*/*", "accept-encoding": "identity" };

/** Reads JSON. */
export const readJson: Reader = {
  read(body, contentType, fail) {
    if (!body) throw fail(EmptyResponseError, "no body where JSON was expected");
    if (!isJson(contentType)) {
      throw fail(UnexpectedContentTypeError, `${contentType} where JSON was expected`);
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
export const readNothing: Reader = { empty: true, read: () => undefined };

/** Reads an answer to its end and gives the operation's value, or throws the error it stands for. */
export async function readResponse(call: Call, response: HttpResponse): Promise<unknown> {
  const { operation, progress, fail } = call;
  const { responses, errors = {} } = operation;
  const { status, statusText = "" } = response;
  const type = response.headers.get("content-type") ?? "";
  const range = `${Math.trunc(status / 100)}XX`;
  const reader = responses[status] ?? responses[range] ?? responses["default"];
  // Part of a body (206) that nobody asked for is no success.
  const success = range === "2XX" && (reader || status !== 206);
  const bodiless = operation.method === "HEAD" || /^(20[45]|304)$/.test(String(status));
  const reading = bodiless ? "" : readBody(call, response, success && reader?.binary);
  // The status says more than a body that is cut off.
  const body = await (success || !reading ? reading : (reading as Promise<string>).catch(() => ""));
  if (bodiless) void response.body?.cancel().catch(() => {});
  if (typeof body === "string") progress.text = body;
  if (success) {
    if (!body && (bodiless || Object.values(responses).some(({ empty }) => empty)))
      return undefined;
    return reader ? reader.read(body, type, fail) : parseAny(body as string, type);
  }
  const parsed = parseAny(body as string, type);
  const documented =
    parsed && typeof parsed === "object" && (errors[status] ?? errors[range] ?? errors["default"]);
  throw fail(
    documented || APIError,
    describe(parsed) || `${status} ${statusText}`.trim(),
    { body: parsed, code: firstText(parsed?.code, parsed?.error?.code) },
    "",
  );
}

async function readBody(
  { settings, options, fail }: Call,
  response: HttpResponse,
  binary: boolean | undefined,
): Promise<string | Blob> {
  const limit = options.maxResponseBytes ?? settings.maxResponseBytes ?? 0x4000000;
  const check = (size: number): void => {
    if (size > limit) throw fail(ResponseTooLargeError, `body above ${limit} bytes`);
  };
  const { headers, body } = response;
  const length = headers.get("content-length");
  check(Number(length));
  try {
    if (!binary && ((length && !headers.get("content-encoding")) || !body)) {
      return await response.text();
    }
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    const source = body!.getReader();
    for (let step; !(step = await source.read()).done;) {
      check((size += step.value!.length));
      chunks.push(step.value as Uint8Array<ArrayBuffer>);
    }
    const blob = new Blob(chunks, { type: headers.get("content-type") ?? "" });
    return binary ? blob : await blob.text();
  } catch (cause) {
    if (cause instanceof SDKError) throw cause;
    const code = String(((cause as Error).cause as { code?: string })?.code);
    throw fail<ResponseError>(
      /^Z_DATA|^ERR__/.test(code) ? ResponseParseError : TruncatedResponseError,
      "the body ended early",
      { cause },
    );
  }
}

function isJson(contentType: string): boolean {
  return /^$|[/+]json\b/i.test(contentType);
}

/** Whether JSON text that does not parse ends inside of a string, list or object. */
function endsEarly(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (const [token] of text.matchAll(/\\.|["[{\]}]/gs)) {
    if (token === '"') quoted = !quoted;
    else if (!quoted) depth += "[{".includes(token) ? 1 : "]}".includes(token) ? -1 : 0;
  }
  return quoted || depth > 0;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a body nobody described
function parseAny(text: string, contentType: string): any {
  try {
    if (isJson(contentType)) return JSON.parse(text);
  } catch {
    // Text, then.
  }
  return text || undefined;
}

function firstText(...values: unknown[]): string | undefined {
  return values.find((value): value is string => !!value && typeof value === "string");
}

/** What an error's body says: `message`, or title and detail of RFC 9457. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a body nobody described
function describe(body: any): string | undefined {
  return firstText(
    body?.message,
    body?.error?.message,
    [body?.title, body?.detail].filter((text) => firstText(text)).join(": "),
  );
}
