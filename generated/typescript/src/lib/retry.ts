// Copied by flagforge from templates/typescript/overlay/src/lib/retry.ts; edit it there.
import type { ConnectionPhase } from "./errors.js";
import type { RateLimitInfo } from "./limits.js";
import type { ResponseInfo } from "./result.js";

/** How waits between attempts grow; times in milliseconds. */
export interface BackoffStrategy {
  /** Upper bound of the first wait; default 200, after a 429 1,000. */
  readonly initialInterval?: number | undefined;
  /** Upper bound of any wait that the server did not ask for; default 20,000. */
  readonly maxInterval?: number | undefined;
  /** What the bound is multiplied by from one wait to the next; default 2. */
  readonly exponent?: number | undefined;
  /**
   * No wait begins that would end later than this after the start of the call; default: no limit but the deadline.
   * Where it is given and `maxRetries` is not, it alone limits the number of attempts.
   */
  readonly maxElapsedTime?: number | undefined;
}

/** Whether and how failed attempts are repeated. */
export type RetryConfig =
  | { readonly strategy: "none" }
  | {
      readonly strategy: "backoff";
      readonly backoff?: BackoffStrategy | undefined;
      /** Also after failures without an answer: lost connections, time-outs; default true. */
      readonly retryConnectionErrors?: boolean | undefined;
    };

/** All that a configuration of either kind may have. */
type Config = { readonly strategy?: RetryConfig["strategy"] } & Omit<
  Partial<Extract<RetryConfig, { strategy: "backoff" }>>,
  "strategy"
>;

/** The options that concern retries. */
export interface RetryOptions {
  /** Retries after the first attempt; default 2. `0` for none. */
  readonly maxRetries?: number | undefined;
  /** Waits between attempts; default: backoff with full jitter. */
  readonly retryConfig?: RetryConfig | undefined;
  /** The same as `retryConfig`, and goes before it. */
  readonly retries?: RetryConfig | undefined;
  /**
   * Statuses that are worth a retry, such as `["409", "5XX"]`, in place of 408, 425, 429, 500, 502 to 504 and 520 to
   * 524. Requests that may have had an effect and have it twice when sent twice are not repeated, whatever stands here.
   */
  readonly retryCodes?: readonly string[] | undefined;
}

/**
 * What an attempt failed of. `connect`: no connection was made; `headers`: no answer, or not all of it; `status`: an
 * answer with an error; `garbled`: a success that cannot be read; `tls`, `other`: a retry cannot help.
 */
export type FailureKind = ConnectionPhase | "status" | "garbled" | "other";

/** A call whose last attempt failed. */
export interface FailedCall {
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly prepared: { readonly body?: unknown };
  /** Sending the request twice does what sending it once does. */
  readonly idempotent: boolean;
  /** Monotonic times of the call's begin and of its end at the latest. */
  readonly started: number;
  readonly deadline: number;
  /** Head of the answer, where there was one. */
  readonly info?: Pick<ResponseInfo, "status" | "headers"> | undefined;
  readonly limits?: RateLimitInfo | undefined;
  readonly options: RetryOptions & { readonly shared: RetryBudget };
}

/** Tokens a client has for retries; a success gives one back. */
export interface RetryBudget {
  tokens: number;
}

/** Tokens of a new client. */
export const BUDGET = 500;
const COST = 5;
const MAX_WAIT = 60_000;

/**
 * Decides what follows a failed attempt: the milliseconds to wait before the next one, or `undefined` for none. A retry
 * is paid for from the budget.
 */
export function planRetry(
  { attempt, prepared, idempotent, started, deadline, info, limits = {}, options }: FailedCall,
  kind: FailureKind,
  now: number = performance.now(),
  random: () => number = Math.random,
): number | undefined {
  const { shared, retryCodes } = options;
  const config: Config = options.retries ?? options.retryConfig ?? {};
  const { backoff = {}, retryConnectionErrors = true } = config;
  const { refused, retryAfterMs, resetMs } = limits;
  const { initialInterval = refused ? 1_000 : 200, maxInterval = 20_000, exponent = 2 } = backoff;
  const { maxElapsedTime = Infinity } = backoff;
  const { maxRetries = maxElapsedTime < Infinity ? Infinity : 2 } = options;
  const advice = info?.headers.get("x-should-retry");
  const status = String(info?.status);
  const worthwhile =
    kind === "status"
      ? advice
        ? advice === "true"
        : retryCodes
          ? retryCodes.some((code) => code === status || code === status[0] + "XX")
          : /^(408|429|50[0234]|52[0-4])$/.test(status) || (status === "425" && attempt < 2)
      : kind === "garbled"
        ? attempt < 2
        : retryConnectionErrors && /connect|headers/.test(kind);
  // A server that names a time has not begun.
  const unapplied =
    kind === "connect" || refused || (status === "503" && retryAfterMs !== undefined);
  // Every answer names the end of its window; only a refusal makes it one to wait for.
  const hint = Math.max(retryAfterMs ?? 0, (refused && resetMs) || 0);
  const wait = hint
    ? addJitter(hint, random)
    : Math.min(initialInterval * exponent ** (attempt - 1), maxInterval) * random();
  if (
    config.strategy === "none" ||
    attempt > maxRetries ||
    shared.tokens < COST ||
    !worthwhile ||
    prepared.body instanceof ReadableStream ||
    !(idempotent || unapplied) ||
    hint > MAX_WAIT ||
    now + wait >= Math.min(deadline, started + maxElapsedTime)
  )
    return undefined;
  shared.tokens -= COST;
  return wait;
}

/** Up to a tenth more, at most a second: those who were given the same time do not come back together. */
export function addJitter(ms: number, random: () => number = Math.random): number {
  return ms + random() * Math.min(ms / 10, 1_000);
}
