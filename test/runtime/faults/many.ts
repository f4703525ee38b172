/** Many calls at once, and what a call leaves behind. */
import { getEventListeners } from "node:events";
import { expect, vi } from "vitest";
import { startLimitedServer } from "../../../scripts/bench/limited-server.ts";
import { call } from "../../../templates/typescript/overlay/src/lib/call.ts";
import type { SDKOptions } from "../../../templates/typescript/overlay/src/lib/client.ts";
import { refusedUrl } from "../../support/http.ts";
import { client, getThing } from "../client.ts";
import { FAST, good, send, serve, sleep, status } from "./support.ts";
import type { Answer, FaultCase } from "./support.ts";

/** What a call is waiting for when it is aborted: an answer, or options and calls that keep it waiting. */
const states: Readonly<
  Record<string, { answer: Answer; options?: SDKOptions; others?: number; requests: number }>
> = {
  "before the call": { answer: good, requests: 0 },
  "the head": { answer: () => {}, requests: 1 },
  "the body": { answer: (response) => response.writeHead(200).write("["), requests: 1 },
  backoff: { answer: status(503, { "retry-after": 9 }), requests: 1 },
  "the queue": { answer: () => {}, options: { maxConcurrency: 1 }, others: 1, requests: 1 },
};

async function abortIn(state: string): Promise<void> {
  const { answer, options, others = 0, requests } = states[state]!;
  await using server = await serve(answer);
  const things = client(server.url, { ...FAST, ...options });
  const rest = new AbortController();
  const blocking = Array.from({ length: others }, () =>
    call(things, getThing, { thing: "o" }, { signal: rest.signal }),
  );
  const controller = new AbortController();
  const reason = new Error("enough");
  if (state === "before the call") controller.abort(reason);
  const result = call(things, getThing, { thing: "t" }, { signal: controller.signal });
  if (!controller.signal.aborted) await sleep(80);
  const started = performance.now();
  controller.abort(reason);
  const { error } = await result;
  expect(performance.now() - started, state).toBeLessThan(50);
  expect(error, state).toMatchObject({ name: "RequestAbortedError" });
  expect(error!.cause, state).toBe(reason);
  expect(getEventListeners(controller.signal, "abort"), state).toHaveLength(0);
  await sleep(30);
  expect(server.requests.length, state).toBe(requests);
  rest.abort();
  await Promise.all(blocking);
  expect(things.rateLimit ?? { inFlight: 0, waiting: 0 }).toMatchObject({
    inFlight: 0,
    waiting: 0,
  });
}

/** Requests that 1,000 calls make, 100 at a time as programs do. */
async function countAttempts(things: ReturnType<typeof client>): Promise<number> {
  let attempts = 0;
  const worker = async (): Promise<void> => {
    for (let i = 0; i < 10; i++) {
      const { error } = await call(things, getThing, { thing: "t" });
      attempts += error!.attempts;
    }
  };
  await Promise.all(Array.from({ length: 100 }, worker));
  return attempts;
}

/** Id of the fault → its test. */
export const many: Readonly<Record<string, FaultCase>> = {
  async R26() {
    await using failing = await serve(status(500));
    expect(await countAttempts(client(failing.url, FAST))).toBeLessThanOrEqual(1_100);
    expect(failing.requests.length).toBeLessThanOrEqual(1_100);
    expect(await countAttempts(client(await refusedUrl(), FAST))).toBeLessThanOrEqual(1_100);
  },
  async R36() {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    for (const state of Object.keys(states)) await abortIn(state);
    await sleep(10);
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  },
  async R38() {
    const rules = { windowMs: 400, limit: 100, routes: {}, latencyMs: 2 };
    const server = await startLimitedServer(rules);
    const things = client(server.url, { maxRetries: 2 });
    const calls = Array.from({ length: 300 }, () => call(things, getThing, { thing: "t" }));
    expect(things.rateLimit).toMatchObject({ inFlight: 10, waiting: 290 });
    const results = await Promise.all(calls);
    await server.close();
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect(server.answers.get(429) ?? 0).toBeLessThanOrEqual(3);
    expect(server.mostAtOnce).toBeLessThanOrEqual(10);
  },
  async R39() {
    // 200 processes are told the same end of the window: their clients share nothing here, each has its own key.
    const reset = Date.now() + 8_000;
    const arrivals: number[] = [];
    const refused = new Set<unknown>();
    await using server = await serve((response, request) => {
      const key = request.headers.authorization;
      if (refused.has(key)) {
        arrivals.push(Date.now() - reset);
        good(response, request);
      } else {
        refused.add(key);
        status(429, { "x-ratelimit-reset": reset })(response, request);
      }
    });
    // Evenly spread numbers in place of random ones, so that the test does not fail by chance.
    let seed = 0;
    const random = vi.spyOn(Math, "random").mockImplementation(() => (seed += 0.618_033_988_7) % 1);
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, (_, i) => send(server.url, { apiKey: `key-${i}` })),
    );
    random.mockRestore();
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(Math.min(...arrivals)).toBeGreaterThanOrEqual(-1);
    expect(arrivals.filter((ms) => ms < 100).length).toBeLessThan(0.15 * 200);
  },
  async R40() {
    await using server = await serve((response, request) => {
      setTimeout(() => good(response, request), 80);
    });
    const now = Date.now();
    const clock = vi.spyOn(Date, "now").mockReturnValue(now);
    const fine = send(server.url, { deadlineMs: 400 });
    clock.mockReturnValue(now + 7_200_000);
    expect((await fine).ok).toBe(true);
    clock.mockReturnValue(now - 7_200_000);
    const { error, took } = await send(server.url, { deadlineMs: 40 });
    clock.mockRestore();
    expect(error).toMatchObject({ name: "RequestTimeoutError", timeoutMs: 40 });
    expect(took).toBeLessThan(150);
  },
  async R41() {
    const timers = (): number =>
      process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    await using server = await serve(status(503), good, status(503, { "retry-after": 50 }));
    const before = timers();
    expect((await send(server.url)).ok).toBe(true);
    expect(timers()).toBeLessThanOrEqual(before);
    const controller = new AbortController();
    const waiting = send(server.url, {}, undefined, { signal: controller.signal });
    await sleep(80);
    expect(timers()).toBeGreaterThan(before);
    controller.abort();
    await waiting;
    expect(timers()).toBeLessThanOrEqual(before);
  },
};
