import { ownProperties, parseBase } from "./client.js";
import type { HeaderValues, RequestOptions, Settings } from "./client.js";
import { InvalidRequestError } from "./errors.js";
import type { HttpRequest, HttpResponse } from "./middleware.js";
import type { AnyOperation, Encoder, Fail } from "./operation.js";

/** One call on its way. */
export interface Call {
  readonly operation: AnyOperation;
  readonly settings: Settings;
  readonly options: Partial<RequestOptions>;
  readonly progress: Progress;
  readonly fail: Fail;
}

/** What changes during a call. */
export interface Progress {
  /** Requests sent. */
  attempts: number;
  /** The caller wants the answer itself. */
  raw?: boolean;
  /** There when the head of the answer is. */
  response?: HttpResponse;
  /** The body, for errors. */
  text?: string;
}

/** A request that can be sent any number of times. */
export type PreparedRequest = Omit<HttpRequest, "signal">;

/** Builds the request of a call; throws an `InvalidRequestError` for what cannot be sent. */
export function prepareRequest(call: Call, input: Record<string, unknown>): PreparedRequest {
  const { operation, settings, options, fail } = call;
  const keys = ownProperties(operation.keys);
  const encode = (encoders: Readonly<Record<string, Encoder>> = {}, name: string): string => {
    const key = keys[name] ?? name;
    try {
      return encoders[name]!(input[key], name);
    } catch (cause) {
      throw fail(InvalidRequestError, `${key} ${(cause as Error).message}`, { parameter: key });
    }
  };
  const encodeAll = (encoders: Readonly<Record<string, Encoder>> = {}): [string, string][] =>
    Object.keys(encoders)
      .filter((name) => input[keys[name] ?? name] != null)
      .map((name) => [name, encode(encoders, name)]);
  const join = (encoders: Readonly<Record<string, Encoder>> | undefined, by: string): string =>
    encodeAll(encoders)
      .map(([, text]) => text)
      .filter(Boolean)
      .join(by);

  const path = operation.path.replace(/\{(.*?)\}/g, (_, name: string) => {
    const text = encode(operation.pathParameters, name);
    // Servers and URL parsers walk up at a dot segment, however it is written.
    if (/^\.{0,2}$/.test(text)) {
      throw fail(InvalidRequestError, `${keys[name] ?? name} must not be empty, "." or ".."`);
    }
    return text;
  });
  const query = join(operation.query, "&");
  const cookies = join(operation.cookies, "; ");
  const headers = mergeHeaders([
    {
      accept: "application/json",
      "user-agent": settings.userAgent ?? settings.definition.userAgent,
    },
    ...Object.values(operation.responses).map((reader) => reader.headers),
    settings.fetchOptions?.headers as HeaderValues,
    settings.headers,
    operation.constants,
    encodeAll(operation.headers),
    cookies ? { cookie: cookies } : undefined,
    options.fetchOptions?.headers as HeaderValues,
    options.headers,
  ]);
  return {
    method: operation.method,
    url:
      (options.serverURL ? parseBase(options.serverURL) : settings.base) +
      path +
      (query && "?" + query),
    headers,
    body: encodeBody(call, input, headers),
  };
}

function mergeHeaders(sources: (HeaderValues | undefined)[]): Record<string, string> {
  const merged: Record<string, string> = Object.create(null);
  for (const source of sources) {
    const entries = Symbol.iterator in (source ?? {}) ? source : Object.entries(source ?? {});
    for (const [name, value] of entries as Iterable<[string, string | null | undefined]>) {
      const key = name.toLowerCase();
      if (value === null) delete merged[key];
      else if (value !== undefined) merged[key] = value;
    }
  }
  return merged;
}

function encodeBody(
  { operation, fail }: Call,
  input: Record<string, unknown>,
  headers: Record<string, string>,
): HttpRequest["body"] {
  const { body } = operation;
  const value = body && input[body.key];
  if (value === undefined) {
    if (body?.required) throw fail(InvalidRequestError, `${body.key} is missing`);
    return undefined;
  }
  const type = headers["content-type"] ?? body!.mediaType;
  const encode = body!.alternatives?.[type.split(";")[0]!] ?? body!.encode;
  // The transport knows the boundary of a multipart body.
  if (type !== "multipart/form-data") headers["content-type"] = type;
  try {
    return encode(value);
  } catch (cause) {
    throw fail(InvalidRequestError, `${body!.key} ${(cause as Error).message}`, { cause });
  }
}
