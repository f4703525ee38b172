import { describe, expect, test } from "vitest";
import { parseLimits } from "../../templates/typescript/overlay/src/lib/limits.ts";
import { addJitter, planRetry } from "../../templates/typescript/overlay/src/lib/retry.ts";
import type {
  FailedCall,
  FailureKind,
  RetryOptions,
} from "../../templates/typescript/overlay/src/lib/retry.ts";

/** What is known of an attempt that failed. */
interface FailedAttempt extends Pick<FailedCall, "attempt" | "idempotent" | "limits"> {
  readonly kind: FailureKind;
  readonly status: number;
  readonly advice?: string;
  readonly replayable: boolean;
  readonly elapsedMs: number;
  readonly leftMs: number;
}

const failed: FailedAttempt = {
  attempt: 1,
  kind: "status",
  status: 500,
  limits: {},
  replayable: true,
  idempotent: true,
  elapsedMs: 0,
  leftMs: 90_000,
};

/** The wait that a fixed "random" number gives. */
function wait(
  facts: Partial<FailedAttempt>,
  options: RetryOptions = {},
  random = 0.5,
  shared = { tokens: 500 },
) {
  const { kind, status, advice, replayable, elapsedMs, leftMs, ...rest } = { ...failed, ...facts };
  const headers = new Headers(advice === undefined ? {} : { "x-should-retry": advice });
  const made: FailedCall = {
    ...rest,
    prepared: { body: replayable ? "{}" : new ReadableStream() },
    started: 1_000 - elapsedMs,
    deadline: 1_000 + leftMs,
    info: { status, headers },
    options: { ...options, shared },
  };
  return planRetry(made, kind, 1_000, () => random);
}

const refused = { status: 429, limits: { refused: true } };
const unsafe = { idempotent: false };

describe("waits", () => {
  test.each<[string, Partial<FailedAttempt>, RetryOptions, number | undefined]>([
    ["first", {}, {}, 100],
    ["second doubles", { attempt: 2 }, {}, 200],
    ["third is none", { attempt: 3 }, {}, undefined],
    ["up to the cap", { attempt: 20 }, { maxRetries: 99 }, 10_000],
    ["after a 429 longer", refused, {}, 500],
    ["after a second 429", { ...refused, attempt: 2 }, {}, 1_000],
    ["own interval", {}, { retryConfig: backoff({ initialInterval: 50 }) }, 25],
    ["own cap", { attempt: 2 }, { retryConfig: backoff({ maxInterval: 30 }) }, 15],
    ["own exponent", { attempt: 2 }, { retryConfig: backoff({ exponent: 3 }) }, 300],
    ["own interval after a 429", refused, { retryConfig: backoff({ initialInterval: 8 }) }, 4],
    ["retries is retryConfig", {}, { retries: { strategy: "none" } }, undefined],
    ["none", {}, { retryConfig: { strategy: "none" }, maxRetries: 5 }, undefined],
    ["maxRetries 0", {}, { maxRetries: 0 }, undefined],
    [
      "time alone limits",
      { attempt: 9 },
      { retryConfig: backoff({ maxElapsedTime: 60_000 }) },
      10_000,
    ],
    [
      "time and count",
      { attempt: 3 },
      { maxRetries: 2, retryConfig: backoff({ maxElapsedTime: 9e9 }) },
      undefined,
    ],
    ["elapsed", { elapsedMs: 950 }, { retryConfig: backoff({ maxElapsedTime: 1_000 }) }, undefined],
    ["past the deadline", { leftMs: 99 }, {}, undefined],
  ])("%s", (_, facts, options, expected) => {
    expect(wait(facts, options)).toBe(expected);
  });

  test.each<[Partial<FailedAttempt>, number | undefined]>([
    [{ limits: { retryAfterMs: 4_000 } }, 4_200],
    [{ limits: { retryAfterMs: 50_000 } }, 50_500],
    [{ limits: { retryAfterMs: 0 } }, 100],
    [{ limits: { retryAfterMs: 60_001 } }, undefined],
    [{ limits: { retryAfterMs: 4_000 }, leftMs: 4_100 }, undefined],
    [{ status: 429, limits: { refused: true, resetMs: 2_000 } }, 2_100],
    [{ status: 429, limits: { refused: true, resetMs: 2_000, retryAfterMs: 3_000 } }, 3_150],
    [{ status: 429, limits: { refused: true, resetMs: 0 } }, 500],
    // The end of the window is no reason to wait where the limit was not.
    [{ limits: { resetMs: 9_000, globalRemaining: 5 } }, 100],
  ])("the server's time %j", (facts, expected) => {
    expect(wait(facts)).toBe(expected);
  });

  test("jitter never shortens, and is a second at most", () => {
    expect(addJitter(1_000, () => 0)).toBe(1_000);
    expect(addJitter(1_000, () => 1)).toBe(1_100);
    expect(addJitter(60_000, () => 1)).toBe(61_000);
    expect([0, 0.25, 0.999].map((random) => wait({}, {}, random))).toEqual([0, 50, 199.8]);
  });
});

function backoff(backoff: object): RetryOptions["retryConfig"] {
  return { strategy: "backoff", backoff };
}

describe("what is worth a retry", () => {
  const safe: Record<number, boolean> = {};
  for (const status of [408, 425, 429, 500, 502, 503, 504, 520, 524]) safe[status] = true;
  for (const status of [300, 400, 401, 403, 404, 409, 422, 501, 505, 507, 519, 525])
    safe[status] = false;
  test.each(Object.entries(safe))("status %s: %s", (status, again) => {
    expect(wait({ status: Number(status) }) !== undefined).toBe(again);
  });

  test.each<[string, Partial<FailedAttempt>, RetryOptions, boolean]>([
    ["POST, 500", { ...unsafe }, {}, false],
    ["POST, 429", { ...unsafe, ...refused }, {}, true],
    ["POST, 503", { ...unsafe, status: 503 }, {}, false],
    ["POST, 503 with a time", { ...unsafe, status: 503, limits: { retryAfterMs: 0 } }, {}, true],
    ["POST, 500 with a time", { ...unsafe, limits: { retryAfterMs: 0 } }, {}, false],
    ["POST, no connection", { ...unsafe, kind: "connect", status: 0 }, {}, true],
    ["POST, lost", { ...unsafe, kind: "headers", status: 0 }, {}, false],
    ["POST, chosen status", { ...unsafe }, { retryCodes: ["500"] }, false],
    ["lost", { kind: "headers", status: 0 }, {}, true],
    ["garbled", { kind: "garbled", status: 200 }, {}, true],
    ["garbled again", { kind: "garbled", status: 200, attempt: 2 }, {}, false],
    ["425 again", { status: 425, attempt: 2 }, {}, false],
    ["TLS", { kind: "tls", status: 0 }, {}, false],
    ["other", { kind: "other", status: 0 }, {}, false],
    ["stream", { replayable: false, ...refused }, {}, false],
    ["chosen range", { status: 507 }, { retryCodes: ["5XX"] }, true],
    ["chosen conflict", { status: 409 }, { retryCodes: ["409"] }, true],
    ["not chosen", {}, { retryCodes: ["429"] }, false],
    ["advice", { status: 409, advice: "true" }, {}, true],
    ["advice against", { advice: "false" }, {}, false],
    ["advice, POST", { ...unsafe, advice: "true" }, {}, false],
    ["advice, deadline", { advice: "true", leftMs: 1 }, {}, false],
    ["lost, switched off", { kind: "headers" }, { retryConfig: connectionsOff }, false],
    ["no connection, switched off", { kind: "connect" }, { retryConfig: connectionsOff }, false],
    ["status, connections switched off", {}, { retryConfig: connectionsOff }, true],
  ])("%s", (_, facts, options, again) => {
    expect(wait(facts, options) !== undefined).toBe(again);
  });
});

const connectionsOff = { strategy: "backoff", retryConnectionErrors: false } as const;

test("the budget pays for retries, and only for those", () => {
  const budget = { tokens: 12 };
  const plan = (facts: Partial<FailedAttempt> = {}) => wait(facts, {}, 0.5, budget);
  expect(plan({ status: 404 })).toBeUndefined();
  expect(plan({ leftMs: 1 })).toBeUndefined();
  expect(budget.tokens).toBe(12);
  expect([plan(), plan(), plan()]).toEqual([100, 100, undefined]);
  expect(budget.tokens).toBe(2);
});

describe("headers", () => {
  const now = Date.UTC(2026, 10, 21, 12);
  const date = (seconds: number): string => new Date(now + seconds * 1000).toUTCString();
  const parse = (headers: Record<string, string>, status = 200) =>
    parseLimits(status, new Headers(headers), now);
  const reset = (value: number | string) => ({ "x-ratelimit-reset": String(value) });

  test.each<[Record<string, string>, object]>([
    [{}, {}],
    [{ "retry-after": "7" }, { retryAfterMs: 7_000 }],
    [{ "retry-after": "0" }, { retryAfterMs: 0 }],
    [{ "retry-after": "3000000000" }, { retryAfterMs: 3e12 }],
    [{ "retry-after": date(5) }, { retryAfterMs: 5_000 }],
    [{ "retry-after": date(-5) }, { retryAfterMs: 0 }],
    [{ "retry-after": "Saturday, 21-Nov-26 12:00:05 GMT" }, { retryAfterMs: 5_000 }],
    [{ "retry-after": "Sat Nov 21 12:00:05 2026" }, { retryAfterMs: 5_000 }],
    [{ "retry-after": date(3_605), date: date(3_600) }, { retryAfterMs: 5_000 }],
    [{ "retry-after": date(5), date: date(-1) }, { retryAfterMs: 5_000 }],
    ...[
      "-1",
      "1.5",
      "1e9",
      "0x10",
      "",
      "120, 60",
      "2026-11-21",
      "Sat, 99 Foo 2026 12:00:00 GMT",
    ].map((text): [Record<string, string>, object] => [{ "retry-after": text }, {}]),
    [reset(now + 900), { resetAt: now + 900, resetMs: 900 }],
    [reset(now - 900), { resetAt: now - 900, resetMs: 0 }],
    [reset(now / 1000 + 9), { resetAt: now + 9_000, resetMs: 9_000 }],
    [reset(now + 90_000_000), {}],
    [reset(now - 90_000_000), {}],
    [
      { ...reset(now + 9_000), date: date(-3_600) },
      { resetAt: now + 9_000, resetMs: 3_609_000 },
    ],
    ...["", "-5", "soon", "1e13", "1.8e12", "99999999999999999999"].map(
      (text): [Record<string, string>, object] => [reset(text), {}],
    ),
    [{ "x-ratelimit-global-remaining": "12" }, { globalRemaining: 12 }],
    [{ "x-ratelimit-route-remaining": "0" }, { routeRemaining: 0 }],
    [{ "x-ratelimit-route-remaining": "-1" }, {}],
    [{ "x-ratelimit-global-remaining": "many" }, {}],
  ])("%j", (headers, expected) => {
    expect(parse(headers)).toEqual(expected);
  });

  test("a 429 is a refusal", () => {
    expect(parse({}, 429)).toEqual({ refused: true });
  });
});
