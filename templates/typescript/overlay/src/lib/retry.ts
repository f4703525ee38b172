import type { ConnectionPhase } from "./errors.js";
import type { RateLimitInfo } from "./limits.js";

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

/** What is known of an attempt that failed. */
export interface FailedAttempt {
  /** 1 for the first. */
  readonly attempt: number;
  /**
   * `connect`: no connection was made; `headers`: no answer, or not all of it; `status`: an answer with an error;
   * `garbled`: a success that cannot be read; `tls`, `other`: a retry cannot help.
   */
  readonly kind: ConnectionPhase | "status" | "garbled" | "other";
  /** 0 where there was no answer. */
  readonly status: number;
  readonly limits: RateLimitInfo;
  /** Value of the header `x-should-retry`. */
  readonly advice?: string | null | undefined;
  /** The body can be sent again. */
  readonly replayable: boolean;
  /** Sending the request twice does what sending it once does. */
  readonly idempotent: boolean;
  /** Milliseconds since the call began. */
  readonly elapsedMs: number;
  /** Milliseconds until the deadline. */
  readonly leftMs: number;
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
  failed: FailedAttempt,
  options: RetryOptions,
  budget: RetryBudget,
  random: () => number = Math.random,
): number | undefined {
  const config = options.retries ?? options.retryConfig;
  if (config?.strategy === "none") return undefined;
  const { backoff = {}, retryConnectionErrors = true } = config ?? {};
  const { attempt, limits } = failed;
  const retries = options.maxRetries ?? (backoff.maxElapsedTime ? Infinity : 2);
  if (
    attempt > retries ||
    budget.tokens < COST ||
    !isWorthwhile(failed, options.retryCodes, retryConnectionErrors)
  )
    return undefined;
  // Every answer names the end of its window; only a refusal makes it one to wait for.
  const hint = Math.max(limits.retryAfterMs ?? 0, (limits.refused && limits.resetMs) || 0);
  const bound =
    (backoff.initialInterval ?? (limits.refused ? 1_000 : 200)) *
    (backoff.exponent ?? 2) ** (attempt - 1);
  const wait = hint
    ? addJitter(hint, random)
    : Math.min(bound, backoff.maxInterval ?? 20_000) * random();
  const left = Math.min(failed.leftMs, (backoff.maxElapsedTime ?? Infinity) - failed.elapsedMs);
  if (hint > MAX_WAIT || wait >= left) return undefined;
  budget.tokens -= COST;
  return wait;
}

/** Up to a tenth more, at most a second: those who were given the same time do not come back together. */
export function addJitter(ms: number, random: () => number = Math.random): number {
  return ms + random() * Math.min(ms / 10, 1_000);
}

function isWorthwhile(
  { kind, status, advice, replayable, idempotent, limits, attempt }: FailedAttempt,
  codes: readonly string[] | undefined,
  connectionErrors: boolean,
): boolean {
  const text = String(status);
  const helps: { [kind in FailedAttempt["kind"]]?: boolean } = {
    connect: connectionErrors,
    headers: connectionErrors,
    garbled: attempt < 2,
    status: advice
      ? advice === "true"
      : codes
        ? codes.some((code) => code === text || code === text[0] + "XX")
        : status === 425
          ? attempt < 2
          : /^(408|429|50[0234]|52[0-4])$/.test(text),
  };
  // A server that names a time has not begun.
  const unapplied =
    kind === "connect" || limits.refused || (status === 503 && limits.retryAfterMs !== undefined);
  return !!(replayable && helps[kind] && (idempotent || unapplied));
}
