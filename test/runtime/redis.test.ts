import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusedShare, startLimitedServer } from "../../scripts/bench/limited-server.ts";
import { call } from "../../templates/typescript/overlay/src/lib/call.ts";
import { redisStore } from "../../templates/typescript/overlay/src/redis.ts";
import { sendJson, startServer } from "../support/http.ts";
import { ROOT } from "../support/project.ts";
import { connectRedis, hasRedis, startRedis } from "../support/redis.ts";
import type { RedisServer } from "../support/redis.ts";
import { KEY, client, getThing } from "./client.ts";
import { TIMED } from "../support/timing.ts";

/** Starts a process that waits for `run`, which gives the number of calls that succeeded. */
function startWorker(file: string, url: string, socket: string) {
  const child = spawn(process.execPath, [file, url, socket, "250"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let text = "";
  const said = (pattern: RegExp): Promise<string> =>
    new Promise((resolve) => {
      child.stdout.on("data", () => {
        const found = pattern.exec(text)?.[1];
        if (found !== undefined) resolve(found);
      });
    });
  child.stdout.prependListener("data", (chunk: Buffer) => (text += chunk.toString()));
  return {
    ready: said(/(ready)/),
    run(): Promise<number> {
      child.stdin.write("go");
      return said(/done (\d+)/).then(Number);
    },
  };
}

describe.skipIf(!hasRedis())("limits shared through Redis", TIMED, () => {
  let server: RedisServer;
  let redis: Awaited<ReturnType<typeof connectRedis>>;
  beforeAll(async () => {
    server = await startRedis();
    redis = await connectRedis(server.socket);
  });
  afterAll(async () => {
    redis.destroy();
    await server[Symbol.asyncDispose]();
  });

  const account = (name: string) => redisStore(redis).open(() => name);

  test("what one process was told holds the other back", async () => {
    const [one, other] = [account("told"), account("told")];
    expect(await one.acquire("a")).toBe(0);
    await one.release("a", { globalRemaining: 0, resetMs: 300, resetAt: 1 });
    const wait = await other.acquire("a");
    expect(wait).toBeGreaterThan(200);
    expect(wait).toBeLessThanOrEqual(331);
    expect(await account("another").acquire("a")).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, wait));
    // The new window is known to allow one.
    expect(await other.acquire("a")).toBe(0);
    expect(await one.acquire("a")).toBeGreaterThan(0);
  });

  test("requests on their way count against what is left, on their route or on all", async () => {
    const [one, other] = [account("left"), account("left")];
    const told = { globalRemaining: 3, routeRemaining: 1, resetMs: 5_000, resetAt: 1 };
    await one.acquire("a");
    await one.release("a", told);
    expect(await one.acquire("a")).toBe(0);
    expect(await other.acquire("a")).toBeGreaterThan(0);
    expect(await other.acquire("b")).toBe(0);
    expect(await one.acquire("c")).toBe(0);
    expect(await other.acquire("d")).toBeGreaterThan(0);
    await other.release("b");
    expect(await one.acquire("d")).toBe(0);
  });

  test("a refusal holds all back, that of a route only the route", async () => {
    const [one, other] = [account("refused"), account("refused")];
    for (const route of ["a", "b"]) await one.acquire(route);
    await one.release("a", { refused: true, routeRemaining: 0, globalRemaining: 9, resetMs: 400 });
    expect(await other.acquire("a")).toBeGreaterThan(300);
    expect(await other.acquire("b")).toBe(0);
    await one.release("b", { refused: true, retryAfterMs: 2_000 });
    expect(await other.acquire("c")).toBeGreaterThan(1_900);
  });

  test("requests of a process that died count no longer after a while", async () => {
    const ledger = redisStore(redis, { leaseMs: 100 }).open(() => "died");
    await ledger.acquire("a");
    await ledger.release("a", { globalRemaining: 1, resetMs: 5_000, resetAt: 1 });
    expect(await ledger.acquire("a")).toBe(0);
    expect(await account("died").acquire("a")).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(await account("died").acquire("a")).toBe(0);
  });

  test("no credential gets into Redis", async () => {
    await using api = await startServer((response) => {
      response.setHeader("x-ratelimit-global-remaining", 9);
      response.setHeader("x-ratelimit-reset", Date.now() + 9_000);
      sendJson(response, 200, { name: "n" });
    });
    const things = client(api.url, { rateLimitStore: redisStore(redis, { prefix: "secret:" }) });
    expect((await call(things, getThing, { thing: "t" })).ok).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const keys = (await redis.keys("*")).filter((key) => key.startsWith("secret:"));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.join()).not.toContain(KEY);
    const hash = createHash("sha256").update(`${api.url} ${KEY}`).digest("base64url");
    expect(keys.every((key) => key.startsWith(`secret:{${hash}}`))).toBe(true);
  });

  test("calls go on without Redis", async () => {
    await using api = await startServer((response) => sendJson(response, 200, { name: "n" }));
    await using short = await startRedis();
    const own = await connectRedis(short.socket);
    const things = client(api.url, { rateLimitStore: redisStore(own) });
    expect((await call(things, getThing, { thing: "t" })).ok).toBe(true);
    short.kill();
    expect((await call(things, getThing, { thing: "t" })).ok).toBe(true);
    const silent = { sendCommand: () => new Promise(() => {}) };
    const slow = client(api.url, { rateLimitStore: redisStore(silent, { timeoutMs: 50 }) });
    expect((await call(slow, getThing, { thing: "t" })).ok).toBe(true);
  });

  test("four processes make 1,000 calls, next to none refused", { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(ROOT, "node_modules/.cache/redis-worker-"));
    const worker = join(folder, "worker.mjs");
    await build({
      entryPoints: [join(ROOT, "test/runtime/redis-worker.ts")],
      outfile: worker,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      logLevel: "warning",
    });
    const rules = { windowMs: 1000, limit: 200, routes: {}, latencyMs: 3 };
    const api = await startLimitedServer(rules);
    const workers = Array.from({ length: 4 }, () => startWorker(worker, api.url, server.socket));
    await Promise.all(workers.map(({ ready }) => ready));
    const started = performance.now();
    const succeeded = await Promise.all(workers.map(({ run }) => run()));
    const took = performance.now() - started;
    await api.close();
    rmSync(folder, { recursive: true });
    expect(succeeded).toEqual([250, 250, 250, 250]);
    expect(refusedShare(api)).toBeLessThanOrEqual(0.03);
    expect(took).toBeLessThan(2 * 5 * rules.windowMs);
  });
});
