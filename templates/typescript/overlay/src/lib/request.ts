import { own, parseBase } from "./client.js";
import type { HeaderValue, HeaderValues, RequestOptions, Settings } from "./client.js";
import { InvalidRequestError } from "./errors.js";
import type { HttpRequest } from "./middleware.js";
import type { AnyOperation, Encoder, Fail } from "./operation.js";

/** A request that can be sent any number of times. */
export type PreparedRequest = Omit<HttpRequest, "signal">;

type Headers = Record<string, string>;
type Encoders = Readonly<Record<string, Encoder>> | undefined;

/** Builds the request of a call; throws an `InvalidRequestError` for what cannot be sent. */
export function prepareRequest(
  operation: AnyOperation,
  settings: Settings,
  options: RequestOptions,
  input: Record<string, unknown>,
  fail: Fail,
): PreparedRequest {
  const { method, path, keys, body, responses, pathParameters } = operation;
  const encode = <T>(
    name: string,
    write: (value: unknown, name: string) => T,
    key = own(keys, name) ?? name,
  ): T => {
    try {
      return write(own(input, key), name);
    } catch (cause) {
      throw fail(InvalidRequestError, `${key} ${(cause as Error).message}`, { cause });
    }
  };
  /** Encodes what there is of the parameters of one place. */
  const encodeAll = (encoders: Encoders): Record<string, string | undefined> => {
    // Without a prototype: a parameter may be called `__proto__`.
    const texts = { __proto__: null } as unknown as Record<string, string | undefined>;
    for (const name in encoders)
      texts[name] = encode(name, (value) =>
        value == null ? undefined : encoders[name]!(value, name),
      );
    return texts;
  };
  const join = (encoders: Encoders, by: string): string =>
    Object.values(encodeAll(encoders)).filter(Boolean).join(by);
  const encodePart: Encoder = (value, name) => checkSegment(pathParameters![name]!(value, name));
  // Text and names of parameters in turn.
  const parts = path.split(/[{}]/).map((part, at) => (at % 2 ? encode(part, encodePart) : part));
  const query = join(operation.query, "&");
  const { versioning } = settings.definition;
  const headers: Headers = {};
  for (const source of [
    { accept: "application/json", "user-agent": settings.userAgent },
    ...Object.values(responses).map((reader) => reader.headers),
    settings.headers,
    versioning?.(settings.apiVersion, fail),
    operation.constants,
    versioning?.(options.apiVersion, fail),
    { cookie: join(operation.cookies, "; ") || undefined },
    encodeAll(operation.headers),
    (options.fetchOptions ?? settings.fetchOptions)?.headers as HeaderValues,
    options.headers,
  ])
    if (source) addHeaders(headers, source);
  const base = options.serverURL
    ? parseBase(options.serverURL)
    : (operation.base?.(settings) ?? settings.base);
  return {
    method,
    url: base + parts.join("") + (query && "?" + query),
    headers,
    body: body && encode("", (value) => body.encode(value, headers, body), body.key),
  };
}

/** Servers and URL parsers walk up at a dot segment, however it is written. */
function checkSegment(text: string): string {
  if ("..".startsWith(text)) throw new TypeError('is "" or dots');
  return text;
}

function addHeaders(headers: Headers, source: HeaderValues): void {
  const entries = (source as [])[Symbol.iterator] ? source : Object.entries(source);
  for (const [name, value] of entries as Iterable<[string, HeaderValue]>) {
    const key = name.toLowerCase();
    if (value === null) delete headers[key];
    else if (value !== undefined) headers[key] = value;
  }
}
