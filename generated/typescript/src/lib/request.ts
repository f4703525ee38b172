// Copied by flagforge from templates/typescript/overlay/src/lib/request.ts; edit it there.
import { bare, parseBase } from "./client.js";
import type { HeaderValues, RequestOptions, Settings } from "./client.js";
import { InvalidRequestError } from "./errors.js";
import type { HttpRequest } from "./middleware.js";
import type { AnyOperation, Encoder, Fail } from "./operation.js";

/** A request that can be sent any number of times. */
export type PreparedRequest = Omit<HttpRequest, "signal">;

type Encoders = Readonly<Record<string, Encoder>> | undefined;

/** Builds the request of a call; throws an `InvalidRequestError` for what cannot be sent. */
export function prepareRequest(
  operation: AnyOperation,
  settings: Settings,
  options: RequestOptions,
  input: Record<string, unknown>,
  fail: Fail,
): PreparedRequest {
  const encode = <T>(key: string, write: (value: unknown, name: string) => T, name = key): T => {
    try {
      return write(input[key], name);
    } catch (cause) {
      throw fail(InvalidRequestError, `${key} ${(cause as Error).message}`, { cause });
    }
  };
  const keys = bare(operation.keys);
  const keyOf = (name: string): string => keys[name] ?? name;
  const encodeAll = (encoders: Encoders): Record<string, string> => {
    const texts: Record<string, string> = {};
    for (const name in encoders) {
      const key = keyOf(name);
      if (input[key] != null) texts[name] = encode(key, encoders[name]!, name);
    }
    return texts;
  };
  const join = (encoders: Encoders, by: string): string =>
    Object.values(encodeAll(encoders)).filter(Boolean).join(by);

  const path = operation.path.replace(/\{(.*?)\}/g, (_, name: string) => {
    const key = keyOf(name);
    const text = encode(key, operation.pathParameters![name]!, name);
    // Servers and URL parsers walk up at a dot segment, however it is written.
    if (/^\.{0,2}$/.test(text)) throw fail(InvalidRequestError, `${key} is "", "." or ".."`);
    return text;
  });
  const query = join(operation.query, "&");
  const headers: Record<string, string> = {};
  const versionOf = ({ apiVersion }: RequestOptions): HeaderValues | undefined =>
    apiVersion == null ? undefined : settings.definition.versioning?.(apiVersion, fail);
  for (const source of [
    { accept: "application/json", "user-agent": settings.userAgent },
    ...Object.values(operation.responses).map((reader) => reader.headers),
    settings.headers,
    versionOf(settings),
    operation.constants,
    versionOf(options),
    { cookie: join(operation.cookies, "; ") || undefined },
    encodeAll(operation.headers),
    (options.fetchOptions ?? settings.fetchOptions)?.headers as HeaderValues,
    options.headers,
  ])
    mergeHeaders(headers, source);
  const { body } = operation;
  return {
    method: operation.method,
    url:
      (options.serverURL ? parseBase(options.serverURL) : settings.base) +
      path +
      (query && "?" + query),
    headers,
    body: body && encode(body.key, (value) => body.encode(value, headers, body)),
  };
}

function mergeHeaders(headers: Record<string, string>, source: HeaderValues | undefined): void {
  const entries = (source as [])?.[Symbol.iterator] ? source : Object.entries(source ?? {});
  for (const [name, value] of entries as Iterable<[string, string | null | undefined]>) {
    const key = name.toLowerCase();
    if (value === null) delete headers[key];
    else if (value !== undefined) headers[key] = value;
  }
}
