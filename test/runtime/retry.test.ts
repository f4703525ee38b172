import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseLimits } from "../../templates/typescript/overlay/src/lib/limits.ts";
import { addJitter, planRetry } from "../../templates/typescript/overlay/src/lib/retry.ts";
import type {
  FailedCall,
  FailureKind,
  RetryOptions,
} from "../../templates/typescript/overlay/src/lib/retry.ts";
import { ROOT } from "../support/project.ts";

/** What is known of an attempt that failed. */
interface FailedAttempt extends Pick<FailedCall, "attempt" | "idempotent" | "limits"> {
  readonly kind: FailureKind;
  readonly status: number;
  readonly advice?: string;
  readonly replayable: boolean;
  readonly elapsedMs: number;
  readonly leftMs: number;
}

/** Facts and options of the shared vectors; milliseconds. */
interface Vector {
  readonly name: string;
  readonly facts: Partial<FailedAttempt>;
  readonly options: RetryOptions;
}

const vectors = JSON.parse(readFileSync(join(ROOT, "test/support/retry-vectors.json"), "utf8")) as {
  readonly failed: Omit<FailedAttempt, "replayable">;
  readonly waits: readonly (Vector & { readonly wait: number | null })[];
  readonly again: readonly (Vector & { readonly again: boolean })[];
  readonly now: number;
  readonly headers: readonly {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly limits: object;
  }[];
};

const failed: FailedAttempt = { ...vectors.failed, replayable: true };

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

describe("waits", () => {
  test.each(vectors.waits)("$name", ({ facts, options, wait: expected }) => {
    expect(wait(facts, options) ?? null).toBe(expected);
  });

  test("retries is another name of retryConfig", () => {
    expect(wait({}, { retries: { strategy: "none" } })).toBeUndefined();
  });

  test("jitter never shortens, and is a second at most", () => {
    expect(addJitter(1_000, () => 0)).toBe(1_000);
    expect(addJitter(1_000, () => 1)).toBe(1_100);
    expect(addJitter(60_000, () => 1)).toBe(61_000);
    expect([0, 0.25, 0.999].map((random) => wait({}, {}, random))).toEqual([0, 50, 199.8]);
  });
});

describe("what is worth a retry", () => {
  test.each(vectors.again)("$name: $again", ({ facts, options, again }) => {
    expect(wait(facts, options) !== undefined).toBe(again);
  });

  test("a body that is a stream cannot be sent again", () => {
    const refused = { status: 429, limits: { refused: true } };
    expect(wait({ ...refused, replayable: false })).toBeUndefined();
  });
});

test("the budget pays for retries, and only for those", () => {
  const budget = { tokens: 12 };
  const plan = (facts: Partial<FailedAttempt> = {}) => wait(facts, {}, 0.5, budget);
  expect(plan({ status: 404 })).toBeUndefined();
  expect(plan({ leftMs: 1 })).toBeUndefined();
  expect(budget.tokens).toBe(12);
  expect([plan(), plan(), plan()]).toEqual([100, 100, undefined]);
  expect(budget.tokens).toBe(2);
});

test.each(vectors.headers)("headers of $status $headers", ({ status, headers, limits }) => {
  expect(parseLimits(status, new Headers(headers), vectors.now)).toEqual(limits);
});
