// Copied by flagforge from templates/typescript/overlay/src/lib/client.ts; edit it there.
import type { Authentication } from "./auth.js";
import { InvalidRequestError } from "./errors.js";
import type { Logger, LogLevel } from "./logger.js";
import type { Middleware, Transport } from "./middleware.js";
import type { Gate, RateLimitEvent, RateLimitState, RateLimitStore } from "./rate-limit.js";
import { BUDGET } from "./retry.js";
import type { RetryBudget, RetryOptions } from "./retry.js";
import type { MethodOverride, Versioning } from "./versions.js";

/** Value of a header; `null` removes one that is sent otherwise. */
export type HeaderValue = string | null | undefined;

/** Header values by name, in any spelling. */
export type HeaderValues =
  Iterable<readonly [string, HeaderValue]> | Readonly<Record<string, HeaderValue>>;

/** Options of a client; those of a call go before them. */
export interface SDKOptions extends RetryOptions {
  /**
   * Credential, or a function that gives it, asked before every request. Without it the environment variable of the
   * API is read when the client is made.
   */
  readonly apiKey?: string | (() => string | Promise<string>) | undefined;
  /** Name of one of the API's servers. */
  readonly server?: string | undefined;
  /** Any http(s) address in place of a named server; its path goes before the operation's. */
  readonly serverURL?: string | undefined;
  /** Values for the variables in the server's address. */
  readonly serverVariables?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds one attempt may take, up to the last byte of the body; default 30,000. `Infinity` for no limit. */
  readonly timeoutMs?: number | undefined;
  /**
   * Milliseconds a call may take in all, with its retries and its waits for the rate limit. Default: 90,000 (or
   * `timeoutMs` where that is more) from the first request on, so that waiting for one's first turn has no limit.
   */
  readonly deadlineMs?: number | undefined;
  /** Most requests on their way at once, of all clients in this process with the same API key and host; default 10. */
  readonly maxConcurrency?: number | undefined;
  /**
   * Where the state of the API's rate limits is kept; default: in this process. `redisStore()` of the `/redis` entry
   * shares it between processes. `null`: no request is held back.
   */
  readonly rateLimitStore?: RateLimitStore | null | undefined;
  /** Told of calls that a rate limit holds back or refuses. */
  readonly onRateLimit?: ((event: RateLimitEvent) => void) | undefined;
  /** Largest body that is read, in bytes after decompression; default 67,108,864. */
  readonly maxResponseBytes?: number | undefined;
  /**
   * Version of the API that is asked for, such as `20240415`. Of a client it leaves operations alone that demand a
   * version of their own, as betas do; of a call it counts for any.
   */
  readonly apiVersion?: string | undefined;
  /** Sends PATCH, PUT and DELETE as POST, with the real method in a header, for networks that block them. */
  readonly methodOverride?: boolean | undefined;
  /** Headers of every request. */
  readonly headers?: HeaderValues | undefined;
  /** Used in place of the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Sends requests in place of `fetch`, such as `nodeTransport()` of the `/node` entry. */
  readonly transport?: Transport | undefined;
  /**
   * Further options for `fetch`; its `headers` and `signal` count as the options of that name. Those of a call take the
   * place of the client's as a whole.
   */
  readonly fetchOptions?: RequestInit | undefined;
  /** Run around every attempt, the first one outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /**
   * Told how every attempt ended; `console` is one. `logTraffic` shows requests and answers too, without credentials.
   */
  readonly logger?: Logger | undefined;
  /** `warn` (default): attempts that failed; `info` and `debug`: all of them. */
  readonly logLevel?: LogLevel | undefined;
  /**
   * What a success means that was one in part: `return` (default) gives it, with what was not done as `failures`;
   * `error` throws a `PartialFailureError`.
   */
  readonly partialFailures?: "return" | "error" | undefined;
  /** Value of the `user-agent` header. */
  readonly userAgent?: string | undefined;
}

/** Options of one call. */
export interface RequestOptions extends Pick<
  SDKOptions,
  | "timeoutMs"
  | "deadlineMs"
  | "maxRetries"
  | "retryConfig"
  | "retries"
  | "retryCodes"
  | "maxResponseBytes"
  | "headers"
  | "serverURL"
  | "fetchOptions"
  | "apiVersion"
  | "methodOverride"
  | "partialFailures"
> {
  /** Aborts the call in whatever state it is. */
  readonly signal?: AbortSignal | null | undefined;
}

/** An address that depends on variables. */
export type ServerAddress = (variables: Readonly<Record<string, string>>) => string;

/** What the run time knows of an API; the generator writes it. */
export interface ApiDefinition {
  /** Name → address, or what `withVariables` made of an address with variables. */
  readonly servers: Readonly<Record<string, string | ServerAddress>>;
  /** Name of the default server. */
  readonly server: string;
  readonly authenticate?: Authentication;
  readonly versioning?: Versioning;
  readonly methodOverride?: MethodOverride;
  /** Environment variable with the credential. */
  readonly environmentVariable: string;
  readonly userAgent: string;
}

/** What calls need of a client. */
export interface Settings extends SDKOptions {
  readonly definition: ApiDefinition;
  /** Address without a slash at its end. */
  readonly base: string;
  /** What all calls of the client share. */
  readonly shared: RetryBudget & {
    /** Gate of the last request. */
    gate?: Gate;
  };
}

/** The own properties, without a prototype: nothing that somebody put on `Object.prototype` becomes an option. */
export function bare<T extends object>(source: T | undefined): Partial<T> {
  return { __proto__: null, ...source } as object;
}

/** An own property: nothing that somebody put on `Object.prototype` becomes an argument. */
export function own<T>(
  source: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined {
  return Object.hasOwn(Object(source) as object, key) ? source![key] : undefined;
}

/** Checks the address of a server and takes the slash off its end. */
export function parseBase(address: string): string {
  // What no URL can be made of would stand in the message of `fetch`, with the query.
  if (/^https?:\/\/[^\s/@?#\\]+(\/[^\s?#\\]*)?$/.test(address) && URL.canParse(address))
    return address.replace(/\/+$/, "");
  // Without the address: it may hold a password.
  throw new InvalidRequestError("serverURL is malformed");
}

/** An address with variables in braces and their defaults. */
export function withVariables(
  template: string,
  defaults: Readonly<Record<string, string>>,
): ServerAddress {
  return (variables) => {
    return template.replace(/\{(.*?)\}/g, (_, name: string) => {
      return own(variables, name) ?? own(defaults, name) ?? "";
    });
  };
}

/** Settings of a client, which nothing outside of this package can read. */
export let settingsOf: (client: ClientCore) => Settings;

/** A client without methods, for the standalone functions. */
export class ClientCore {
  readonly #settings: Settings;

  static {
    settingsOf = (client) => client.#settings;
  }

  /** What is known of the rate limits now; `undefined` before the first request. */
  get rateLimit(): RateLimitState | undefined {
    return this.#settings.shared.gate?.state;
  }

  /** Throws an `InvalidRequestError` when the server is unknown or its address malformed. */
  constructor(definition: ApiDefinition, options: SDKOptions) {
    const runtime = globalThis as { process?: { env: Record<string, string | undefined> } };
    const given = bare(options);
    const address = given.serverURL ?? definition.servers[given.server ?? definition.server];
    if (!address) throw new InvalidRequestError(`server: ${Object.keys(definition.servers)}`);
    this.#settings = Object.assign(given, {
      apiKey: given.apiKey ?? runtime.process?.env[definition.environmentVariable],
      userAgent: given.userAgent ?? definition.userAgent,
      definition,
      shared: { tokens: BUDGET },
      base: parseBase(typeof address === "string" ? address : address(given.serverVariables ?? {})),
    });
  }
}
