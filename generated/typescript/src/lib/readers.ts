// Copied by flagforge from templates/typescript/overlay/src/lib/readers.ts; edit it there.
import type { Call } from "./attempt.js";
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

// A gzip stream that ends early gives `fetch` a short body and no error. JSON shows it, other bodies do not: they are
// asked for without compression.
const uncompressed = { accept: "*/*", "accept-encoding": "identity" };

/** Reads JSON. */
export const readJson: Reader = {
  read(body, contentType, fail) {
    if (!body) throw fail(EmptyResponseError, "no body");
    if (!isJson(contentType)) {
      throw fail(UnexpectedContentTypeError, `${contentType} is no JSON`);
    }
    try {
      return JSON.parse(body as string);
    } catch (cause) {
      throw fail<ResponseError>(
        endsEarly(body as string) ? TruncatedResponseError : ResponseParseError,
        "JSON is malformed",
        { cause },
      );
    }
  },
};

/** Reads text of any kind. */
export const readText: Reader = { headers: uncompressed, read: (body) => body };

/** Reads bytes into a `Blob` that carries the media type. */
export const readBinary: Reader = { headers: uncompressed, binary: true, read: (body) => body };

/** Reads whichever of several media types arrives; the first one is asked for where a call's `accept` names no other. */
export function readAs(...[first, ...others]: readonly (readonly [string, Reader])[]): Reader {
  const [wanted, standard] = first!;
  const essence = (text: string): string => text.split(";")[0]!.trim().toLowerCase();
  return {
    headers: { ...standard.headers, accept: wanted },
    // Of what comes is known only when it is there: bytes can become anything.
    binary: true,
    read: async (body, contentType, fail) => {
      const type = essence(contentType);
      const reader = others.find(([other]) => essence(other) === type)?.[1] ?? standard;
      return reader.read(reader.binary ? body : await (body as Blob).text(), contentType, fail);
    },
  };
}

/** Expects nothing and ignores what comes. */
export const readNothing: Reader = { read: () => undefined };

/** Reads an answer to its end and gives the operation's value, or throws the error it stands for. */
export async function readResponse(response: HttpResponse, call: Call): Promise<unknown> {
  const { operation, options, fail } = call;
  const { responses, errors = {}, partial } = operation;
  const { status, contentType } = call.info!;
  const text = String(status);
  const range = text[0] + "XX";
  const reader = responses[status] ?? responses[range] ?? responses["default"];
  // Part of a body (206) that nobody asked for is no success.
  const success = range === "2XX" && !!(reader || status !== 206);
  if (success && /20[45]/.test(text)) return undefined;
  let body: string | Blob = "";
  try {
    body = call.body = await readBody(response, call, success && reader?.binary);
  } catch (cause) {
    // The status of an error says more than a body that is cut off.
    if (success) {
      throw cause instanceof SDKError
        ? cause
        : fail<ResponseError>(TruncatedResponseError, "body lost", { cause });
    }
  }
  if (success) {
    if (!body && responses[204]) return undefined;
    const value = reader ? reader.read(body, contentType, fail) : parseAny(body, contentType);
    partial?.note(partial.key, value, options, fail);
    return value;
  }
  // A server may repeat what it was sent.
  if (options.key) body = call.body = (body as string).replaceAll(options.key, "*");
  const parsed = parseAny(body, contentType);
  const { code, message, error, title, detail } = Object(parsed);
  const kind =
    (Object(parsed) === parsed && (errors[status] ?? errors[range] ?? errors["default"])) ||
    APIError;
  throw fail(
    kind,
    firstText(message, error?.message, detail, title) ?? `${status} ${response.statusText ?? ""}`,
    { code: firstText(code, error?.code), body: parsed },
    "",
  );
}

/** Reads a body as text or bytes, up to the limit of the options. */
export async function readBody(
  response: HttpResponse,
  { options, fail }: Pick<Call, "options" | "fail">,
  binary?: boolean,
): Promise<string | Blob> {
  const { headers } = response;
  const { maxResponseBytes = 0x4000000 } = options;
  const length = headers.get("content-length");
  const check = (size: number): void => {
    if (size > maxResponseBytes)
      throw fail(ResponseTooLargeError, `body > ${maxResponseBytes} bytes`);
  };
  check(length as unknown as number);
  if ((length && !binary && !headers.get("content-encoding")) || !response.body)
    return response.text();
  const source = response.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let step; !(step = await source.read()).done;) {
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
  return values.find((value) => (value as string)?.trim?.()) as string | undefined;
}
