// Copied by flagforge from templates/typescript/overlay/src/lib/security.ts; edit it there.
import { own } from "./client.js";
import type { Settings } from "./client.js";
import type { Authentication } from "./auth.js";
import { InvalidRequestError, UnexpectedError } from "./errors.js";
import type { HttpRequest, HttpResponse, Middleware, Transport } from "./middleware.js";
import type { Fail } from "./operation.js";
import { readBody } from "./readers.js";
import type { CallOptions } from "./send.js";

/** What a program knows of itself, to get tokens with (RFC 6749, section 4.4). */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** In place of the scopes that the API's operations ask for. */
  readonly scopes?: readonly string[];
}

/** User and password of basic authentication. */
export interface UserPassword {
  readonly username: string;
  readonly password: string;
}

/** A key or token, or a function that gives one, asked before every request. */
export type KeyCredential = string | (() => string | Promise<string>);

type Credential = KeyCredential | UserPassword | ClientCredentials;

/** Where tokens come from. */
export interface TokenSource {
  readonly tokenUrl: string;
  readonly scopes: readonly string[];
}

/** A scheme of the API. */
export interface Scheme extends Partial<Authentication> {
  /** There where client credentials are exchanged for tokens. */
  readonly tokens?: TokenSource;
}

/** Settings of a client whose API has several schemes. */
type Credentialed = Pick<Settings, "apiKey" | "shared" | "base"> & {
  readonly credentials?: Readonly<Record<string, Credential | undefined>>;
};

type Alternatives = readonly (readonly string[])[];

interface Token {
  readonly value: string;
  /** Monotonic time after which it is not used any more. */
  readonly until: number;
}

/** Tokens of a client, by scheme and what they were asked for with. */
const tokens = new WeakMap<object, Map<string, Promise<Token>>>();

/** A token is renewed so many milliseconds before its end. */
const MARGIN = 30_000;

/**
 * Sends each request with the first alternative that the client has all credentials of; `exceptions` has those of
 * operations that ask for something else. A token that is refused is fetched anew, once.
 */
export function secured(
  schemes: Readonly<Record<string, Scheme>>,
  standard: Alternatives,
  exceptions: Readonly<Record<string, Alternatives>> = {},
): Middleware {
  return async (request, next, { operation, options }) => {
    const settings = options as CallOptions;
    const { apiKey, credentials = {}, shared, base } = settings as unknown as Credentialed;
    const primary = standard[0]?.[0];
    const find = (name: string): Credential | undefined =>
      own(credentials, name) ?? (name === primary ? apiKey : undefined);
    const ready = (name: string): boolean => {
      const { name: header, apply } = own(schemes, name) ?? {};
      return !apply || own(request.headers, header ?? "") !== undefined || !!find(name);
    };
    const alternatives = own(exceptions, operation) ?? standard;
    const chosen = alternatives.find((names) => names.length > 0 && names.every(ready));
    if (!chosen) {
      if (alternatives.every((names) => names.length > 0) && alternatives.length > 0)
        throw refusal(operation, alternatives);
      return next(request);
    }
    const send = async (renew: boolean): Promise<HttpResponse> => {
      const copy = { ...request, headers: { ...request.headers } };
      const keys: string[] = [];
      for (const name of chosen) {
        const scheme = own(schemes, name);
        if (!scheme?.apply || own(request.headers, scheme.name ?? "") !== undefined) continue;
        const exchange = { scheme, next, request, settings, base, shared, renew };
        const key = await keyOf(find(name)!, exchange);
        if (!key) throw refusal(operation, [[name]]);
        scheme.apply(copy, key);
        // What comes after the name of a scheme; a password may be there in another form than its own.
        const header = own(copy.headers, scheme.name ?? "");
        const sent = header === undefined ? encodeURIComponent(key) : header.split(" ").at(-1)!;
        keys.push(key, sent, ...passwordsOf(find(name)!));
      }
      settings.key = anyOf(keys);
      return next(copy);
    };
    const response = await send(false);
    const renews = chosen.some((name) => isClient(find(name)));
    if (response.status !== 401 || !renews || request.body instanceof ReadableStream)
      return response;
    void response.body?.cancel().catch(() => {});
    return send(true);
  };
}

const passwordsOf = (credential: Credential): readonly string[] =>
  typeof credential === "object" && !isClient(credential) ? [credential.password] : [];

/** Finds any of the texts. */
function anyOf(texts: readonly string[]): RegExp | undefined {
  const parts = texts.filter(Boolean).map((text) => text.replace(/[^\w]/g, "\\$&"));
  return parts.length > 0 ? new RegExp(parts.join("|"), "g") : undefined;
}

function refusal(operation: string, alternatives: Alternatives): InvalidRequestError {
  const wanted = alternatives.map((names) => names.join(" and ")).join(", or ");
  return new InvalidRequestError(`${operation}: no credentials: pass ${wanted}`);
}

const isClient = (credential: Credential | undefined): credential is ClientCredentials =>
  typeof credential === "object" && "clientId" in credential;

interface Exchange {
  readonly scheme: Scheme;
  readonly next: Transport;
  readonly request: HttpRequest;
  readonly settings: CallOptions;
  readonly base: string;
  readonly shared: object;
  readonly renew: boolean;
}

async function keyOf(credential: Credential, exchange: Exchange): Promise<string> {
  if (typeof credential === "function") return credential();
  if (typeof credential === "string") return credential;
  if (!isClient(credential)) return `${credential.username}:${credential.password}`;
  const { scheme, shared, renew } = exchange;
  if (!scheme.tokens) throw new InvalidRequestError("the scheme takes no client credentials");
  const known = tokens.get(shared) ?? new Map<string, Promise<Token>>();
  tokens.set(shared, known);
  const scopes = credential.scopes ?? scheme.tokens.scopes;
  const id = JSON.stringify([scheme.tokens.tokenUrl, credential.clientId, scopes]);
  const pending = renew ? undefined : known.get(id);
  if (pending) {
    const held = await pending;
    if (held.until > performance.now()) return held.value;
    // Somebody else may have asked while this call waited.
    if (known.get(id) !== pending) return keyOf(credential, exchange);
  }
  // Calls that come meanwhile wait for the same answer.
  const asked = fetchToken(credential, scheme.tokens.tokenUrl, scopes, exchange);
  known.set(id, asked);
  asked.catch(() => known.delete(id));
  return (await asked).value;
}

async function fetchToken(
  { clientId, clientSecret }: ClientCredentials,
  tokenUrl: string,
  scopes: readonly string[],
  { next, request, settings, base }: Exchange,
): Promise<Token> {
  const form = new URLSearchParams({ grant_type: "client_credentials" });
  if (scopes.length > 0) form.set("scope", scopes.join(" "));
  const pair = [clientId, clientSecret].map(encodeURIComponent).join(":");
  const response = await next({
    ...request,
    method: "POST",
    url: new URL(tokenUrl, `${base}/`).href,
    headers: {
      accept: "application/json",
      authorization: `Basic ${btoa(pair)}`,
      "content-type": "application/x-www-form-urlencoded",
      "user-agent": request.headers["user-agent"] ?? "",
    },
    body: form.toString(),
  });
  const fail: Fail = (kind, message, fields = {}) => new kind(`no token: ${message}`, fields);
  const text = (await readBody(response, { options: settings, fail })) as string;
  // Without the text: it may quote what was sent.
  const refuse = (): Error => new UnexpectedError(`no token: ${response.status}`);
  if (response.status !== 200) throw refuse();
  const answer = parse(text);
  const { access_token: value, expires_in: seconds } = answer;
  if (typeof value !== "string" || !value) throw refuse();
  const lifetime = Number(seconds ?? 3600) * 1000;
  return { value, until: performance.now() + lifetime - Math.min(MARGIN, lifetime / 10) };
}

function parse(text: string): { readonly access_token?: unknown; readonly expires_in?: unknown } {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    return {};
  }
}
