import { merge, parseBase } from "./client.js";
import type { HeaderValues, RequestOptions, Settings } from "./client.js";
import { InvalidRequestError } from "./errors.js";
import type { HttpRequest } from "./middleware.js";
import type { AnyOperation, Encoder, Fail } from "./operation.js";

/** A request that can be sent any number of times. */
export type PreparedRequest = Omit<HttpRequest, "signal">;

/** Builds the request of a call; throws an `InvalidRequestError` for what cannot be sent. */
export function prepareRequest(
  operation: AnyOperation,
  settings: Settings,
  options: RequestOptions,
  request: object,
  fail: Fail,
): PreparedRequest {
  const input = merge(String, request);
  const keys = merge(String, operation.keys);
  const guard = <T>(key: string, encode: (value: unknown) => T): T => {
    try {
      return encode(input[key]);
    } catch (cause) {
      throw fail(InvalidRequestError, `${key} ${(cause as Error).message}`, { cause });
    }
  };
  const encodeAll = (encoders: Readonly<Record<string, Encoder>> = {}): [string, string][] =>
    Object.entries(encoders).flatMap(([name, encode]) => {
      const key = keys[name] ?? name;
      return key in input ? [[name, guard(key, (value) => encode(value, name))]] : [];
    });
  const join = (encoders: Readonly<Record<string, Encoder>> | undefined, by: string): string =>
    encodeAll(encoders)
      .flatMap(([, text]) => text || [])
      .join(by);

  const path = operation.path.replace(/\{(.*?)\}/g, (_, name: string) =>
    guard(keys[name] ?? name, (value) => {
      const text = operation.pathParameters![name]!(value, name);
      // Servers and URL parsers walk up at a dot segment, however it is written.
      if (/^\.{0,2}$/.test(text)) throw new TypeError('must not be empty, "." or ".."');
      return text;
    }),
  );
  const query = join(operation.query, "&");
  const headers = merge(
    (name) => name.toLowerCase(),
    {
      accept: "application/json",
      "user-agent": settings.userAgent,
      cookie: join(operation.cookies, "; ") || undefined,
    },
    ...Object.values(operation.responses).map((reader) => reader.headers),
    settings.headers,
    operation.constants,
    encodeAll(operation.headers),
    options.fetchOptions?.headers as HeaderValues,
    options.headers,
  );
  const { body } = operation;
  return {
    method: operation.method,
    url:
      (options.serverURL ? parseBase(options.serverURL) : settings.base) +
      path +
      (query && "?" + query),
    headers,
    body: body && guard(body.key, (value) => body.encode(value, headers, body)),
  };
}
