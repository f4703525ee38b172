import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { call } from "../../templates/typescript/overlay/src/lib/call.ts";
import type { SDKOptions } from "../../templates/typescript/overlay/src/lib/client.ts";
import { createGate, createLedger } from "../../templates/typescript/overlay/src/lib/rate-limit.ts";
import type {
  RateLimitEvent,
  RateLimitLedger,
  RateLimitStore,
  Turn,
} from "../../templates/typescript/overlay/src/lib/rate-limit.ts";
import { sendJson, startServer } from "../support/http.ts";
import { KEY, client, getThing, operation } from "./client.ts";
import { TIMED } from "../support/timing.ts";

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const other = operation({ id: "getOther", path: "/others/{thing}" });
const window = (globalRemaining: number, resetMs = 200) => ({
  globalRemaining,
  resetMs,
  resetAt: 1,
});

describe("the ledger", () => {
  test("knows nothing at first and gives leave to all", () => {
    const ledger = createLedger();
    expect(Array.from({ length: 99 }, () => Number(ledger.acquire("a")))).toEqual(
      Array(99).fill(0),
    );
  });

  test("counts those on their way against what is left", () => {
    const ledger = createLedger();
    for (let i = 0; i < 2; i++) expect(ledger.acquire("a")).toBe(0);
    void ledger.release("a", window(2));
    expect(ledger.acquire("b")).toBe(0);
    expect(ledger.acquire("c")).toBeGreaterThan(0);
    void ledger.release("a", window(1));
    expect(ledger.acquire("c")).toBeGreaterThan(0);
    void ledger.release("b");
    expect(ledger.acquire("c")).toBe(0);
  });

  test("an answer that was overtaken takes nothing back", () => {
    const ledger = createLedger();
    for (let i = 0; i < 3; i++) void ledger.acquire("a");
    for (const left of [0, 2, 1]) void ledger.release("a", window(left));
    expect(ledger.acquire("a")).toBeGreaterThan(0);
  });

  test("after the end of a window it allows what the window did, until an answer tells more", async () => {
    const ledger = createLedger();
    for (let i = 0; i < 3; i++) void ledger.acquire("a");
    for (const left of [2, 1, 0]) void ledger.release("a", window(left, 50));
    expect(ledger.acquire("a")).toBeGreaterThan(0);
    await sleep(60);
    expect([1, 2, 3, 4].map(() => Number(ledger.acquire("a")) > 0)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    // The old window's answer, late.
    void ledger.release("a", window(0, 0));
    expect(ledger.acquire("a")).toBe(0);
  });

  test("a missing header means nothing", () => {
    const ledger = createLedger();
    void ledger.acquire("a");
    void ledger.release("a", { globalRemaining: 0 });
    expect(ledger.acquire("a")).toBe(0);
    void ledger.release("a", { resetMs: 9_000, resetAt: 1, routeRemaining: 0 });
    expect(ledger.acquire("a")).toBeGreaterThan(8_000);
    expect(ledger.acquire("b")).toBe(0);
  });

  test("a refusal holds all back for a minute at most, that of a route the route", () => {
    const ledger = createLedger();
    for (const route of ["a", "b"]) void ledger.acquire(route);
    void ledger.release("a", {
      refused: true,
      routeRemaining: 0,
      globalRemaining: 5,
      resetMs: 500,
    });
    expect(ledger.acquire("a")).toBeGreaterThan(400);
    expect(ledger.acquire("c")).toBe(0);
    void ledger.release("b", { refused: true, retryAfterMs: 9e9 });
    expect(ledger.acquire("c")).toBeGreaterThan(59_000);
    expect(ledger.acquire("c")).toBeLessThan(61_001);
  });
});

describe("the gate", TIMED, () => {
  const turn = (started: string[], route: string, name: string, most = 9, again = false): Turn => ({
    route,
    most,
    again,
    start: () => started.push(name),
    held: () => {},
  });

  test("keeps the order, retries first, routes that are used up aside", () => {
    const closed = new Set(["a"]);
    const ledger: RateLimitLedger = {
      acquire: (route) => (closed.has(route) ? Infinity : 0),
      release: () => {},
    };
    const gate = createGate(ledger);
    const started: string[] = [];
    const first = turn(started, "b", "first", 1);
    gate.enter(first);
    const waiting = ["a1", "b1", "a2", "b2"].map((name) => turn(started, name[0]!, name, 1));
    waiting.forEach((one) => gate.enter(one));
    gate.enter(turn(started, "b", "again", 1, true));
    expect(gate.state).toMatchObject({ inFlight: 1, waiting: 5 });
    gate.leave(first);
    expect(started).toEqual(["first", "again"]);
    gate.leave({ ...first, started: true });
    expect(started).toEqual(["first", "again", "b1"]);
    closed.clear();
    gate.leave(waiting[1]!);
    expect(started).toEqual(["first", "again", "b1", "a1"]);
  });

  test.each<[string, RateLimitLedger]>([
    [
      "rejects",
      {
        acquire: () => Promise.reject(new Error("down")),
        release: () => Promise.reject(new Error("down")),
      },
    ],
    ["is slow", { acquire: () => sleep(5).then(() => 0), release: () => sleep(5) }],
  ])("a ledger that %s loses no call", async (_, ledger) => {
    const gate = createGate(ledger);
    const started: string[] = [];
    const turns = ["1", "2", "3"].map((name) => turn(started, "a", name, 1));
    turns.forEach((one) => gate.enter(one));
    for (const one of turns) {
      await vi.waitFor(() => expect(one.started).toBe(true));
      gate.leave(one);
    }
    expect(started).toEqual(["1", "2", "3"]);
  });

  test("leave that comes too late is given back", async () => {
    const release = vi.fn();
    let allow: (wait: number) => void = () => {};
    const gate = createGate({
      acquire: () => new Promise((resolve) => (allow = resolve)),
      release,
    });
    const started: string[] = [];
    const one = turn(started, "a", "1");
    gate.enter(one);
    gate.leave(one);
    allow(0);
    await sleep(0);
    expect(started).toEqual([]);
    expect(release).toHaveBeenCalledOnce();
    expect(gate.state).toMatchObject({ inFlight: 0, waiting: 0 });
  });
});

describe("calls", TIMED, () => {
  /** A server that has two requests left and says so; then refuses. */
  async function serveTwo(windowMs = 600) {
    let left = 2;
    const end = Date.now() + windowMs;
    return startServer((response) => {
      if (Date.now() >= end) left = 99;
      response.setHeader("x-ratelimit-reset", end);
      response.setHeader("x-ratelimit-global-remaining", Math.max(0, left - 1));
      if (left-- > 0) sendJson(response, 200, { name: "n" });
      else sendJson(response, 429, { message: "slow down" });
    });
  }

  test("are held back in one client for what another was told, and nobody is refused", async () => {
    await using server = await serveTwo();
    const held: RateLimitEvent[] = [];
    const [one, two] = [
      client(server.url),
      client(server.url, { onRateLimit: (event) => held.push(event) }),
    ];
    expect(one.rateLimit).toBeUndefined();
    for (const things of [one, one]) await call(things, getThing, { thing: "t" });
    expect(one.rateLimit).toMatchObject({ globalRemaining: 0, inFlight: 0, waiting: 0 });
    const started = performance.now();
    expect((await call(two, other, { thing: "t" })).ok).toBe(true);
    expect(performance.now() - started).toBeGreaterThan(150);
    // More than once where the timer was early.
    expect(new Set(held.map(({ kind, operation }) => `${kind} ${operation}`))).toEqual(
      new Set(["held getOther"]),
    );
    expect(held[0]!.waitMs).toBeGreaterThan(150);
  });

  test("with other credentials, another host or no store are not", async () => {
    await using server = await serveTwo(20_000);
    await using another = await serveTwo();
    for (let i = 0; i < 2; i++) await call(client(server.url), getThing, { thing: "t" });
    const quick = async (url: string, options?: SDKOptions) => {
      const result = call(client(url, options), getThing, { thing: "t" });
      return Promise.race([
        result.then(({ error }) => error?.name ?? "ok"),
        sleep(100).then(() => "held"),
      ]);
    };
    expect(await quick(server.url, { deadlineMs: 200 })).toBe("held");
    expect(await quick(another.url)).toBe("ok");
    expect(await quick(server.url, { apiKey: "another" })).toBe("APIError");
    expect(await quick(server.url, { rateLimitStore: null })).toBe("APIError");
  });

  test("tell of a refusal, and carry its headers", async () => {
    await using server = await startServer((response) => {
      response.setHeader("retry-after", 120);
      response.setHeader("x-ratelimit-global-remaining", 3);
      sendJson(response, 429, {});
    });
    const events: RateLimitEvent[] = [];
    const onRateLimit = (event: RateLimitEvent): void => {
      events.push(event);
      throw new Error("mine");
    };
    const { error } = await call(client(server.url, { onRateLimit, maxRetries: 2 }), getThing, {
      thing: "t",
    });
    const rateLimit = { refused: true, retryAfterMs: 120_000, globalRemaining: 3 };
    expect(error).toMatchObject({ attempts: 1, retryAfterMs: 120_000, rateLimit });
    expect(events).toEqual([
      { ...rateLimit, kind: "refused", operation: "getThing", waitMs: undefined },
    ]);
  });

  test("ask for the credential again on each attempt, and keep it out of sight", async () => {
    let count = 0;
    await using server = await startServer((response) => sendJson(response, 503, {}));
    const things = client(server.url, {
      apiKey: () => `${KEY}-${++count}`,
      maxRetries: 2,
      retryConfig: { strategy: "backoff", backoff: { initialInterval: 2 } },
    });
    await call(things, getThing, { thing: "t" });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(
      [1, 2, 3].map((i) => `${KEY}-${i}`),
    );
    expect(inspect([things, things.rateLimit], { depth: 9, showHidden: true })).not.toContain(KEY);
  });

  test("use the store they are given, with an account that shows nothing by itself", async () => {
    await using server = await startServer((response) => sendJson(response, 200, { name: "n" }));
    const acquire = vi.fn(() => 0);
    const release = vi.fn();
    const open = vi.fn<RateLimitStore["open"]>(() => ({ acquire, release }));
    const things = client(server.url, { rateLimitStore: { open } });
    for (let i = 0; i < 2; i++) await call(things, getThing, { thing: "t" });
    expect(open).toHaveBeenCalledOnce();
    expect(inspect(open.mock.calls, { depth: 9 })).not.toContain(KEY);
    expect(open.mock.calls[0]![0]()).toBe(`${server.url} ${KEY}`);
    expect(acquire.mock.calls).toEqual([["getThing"], ["getThing"]]);
    expect(release).toHaveBeenLastCalledWith("getThing", {});
  });

  test.each([{ maxConcurrency: 0 }, { deadlineMs: 0 }, { timeoutMs: -1 }, { timeoutMs: NaN }])(
    "refuse %j",
    async (options) => {
      const { error } = await call(client("http://127.0.0.1:1", options), getThing, { thing: "t" });
      expect(error).toMatchObject({ name: "InvalidRequestError", attempts: 0 });
    },
  );

  test("asResponse gives the last answer", async () => {
    let count = 0;
    await using server = await startServer((response) =>
      sendJson(response, 503, { count: ++count }),
    );
    const things = client(server.url, {
      maxRetries: 2,
      retryConfig: { strategy: "backoff", backoff: { initialInterval: 2 } },
    });
    const response = await call(things, getThing, { thing: "t" }).asResponse();
    expect(await response.json()).toEqual({ count: 3 });
  });
});
