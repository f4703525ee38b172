import { createHash, randomUUID } from "node:crypto";
import type { RateLimitInfo } from "./lib/limits.js";
import { MAX_HOLD, createLedger, holdFor } from "./lib/rate-limit.js";
import type { RateLimitLedger, RateLimitStore } from "./lib/rate-limit.js";
import { addJitter } from "./lib/retry.js";

/** What is used of a Redis client; one that `createClient` or `createClientPool` of the package `redis` made has it. */
export interface RedisClient {
  sendCommand(command: string[]): Promise<unknown>;
}

/** Options of the Redis store. */
export interface RedisStoreOptions {
  /** Begin of all keys; default `flagforge:`. */
  readonly prefix?: string;
  /** Milliseconds after which a request that a process never ended counts no longer; default 60,000. */
  readonly leaseMs?: number;
  /** Milliseconds to wait for Redis before a call goes on with what this process knows alone; default 1,000. */
  readonly timeoutMs?: number;
}

/** Milliseconds after which to ask again while requests of other processes are on their way. */
const POLL = 20;

/*
 * Keys: window and leases of the account, window and leases of the route. A window is a hash with what
 * `RateLimitWindow` has; leases are a sorted set by the time they run out. Redis's clock counts.
 */
const CLOCK = `
local time = redis.call("TIME")
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`;

const ACQUIRE = `${CLOCK}
local lease, length, poll = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local wait = 0
for i = 1, 3, 2 do
  redis.call("ZREMRANGEBYSCORE", KEYS[i + 1], "-inf", now)
  local window = redis.call("HMGET", KEYS[i], "left", "limit", "until")
  local left, ends = tonumber(window[1]), tonumber(window[3])
  if ends and ends <= now then
    left, ends = tonumber(window[2]), nil
    redis.call("HDEL", KEYS[i], "until", "left")
    if left then redis.call("HSET", KEYS[i], "left", left) end
  end
  if left and left <= redis.call("ZCARD", KEYS[i + 1]) then
    local rest = ends and ends - now or poll
    if left > 0 then rest = math.min(rest, poll) end
    wait = math.max(wait, rest)
  end
end
if wait == 0 then
  for i = 2, 4, 2 do
    redis.call("ZADD", KEYS[i], now + length, lease)
    redis.call("PEXPIRE", KEYS[i], length)
  end
end
return math.ceil(wait)
`;

const RELEASE = `${CLOCK}
local lease, reset, hold, held, keep = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), ARGV[5]
for i = 1, 3, 2 do
  redis.call("ZREM", KEYS[i + 1], lease)
  local window = redis.call("HMGET", KEYS[i], "left", "limit", "until")
  local left, limit, ends = tonumber(window[1]), tonumber(window[2]), tonumber(window[3])
  local remaining = tonumber(ARGV[6 + (i - 1) / 2])
  if remaining and reset then
    if not ends then
      left, limit, ends = nil, 0, now + reset
    end
    limit = math.max(limit or 0, remaining + 1)
    left = math.min(left or remaining, remaining)
  end
  if hold and held == i then
    left, ends = 0, math.max(ends or 0, now + hold)
  end
  if ends then
    redis.call("HSET", KEYS[i], "left", left, "until", ends)
    if limit then redis.call("HSET", KEYS[i], "limit", limit) end
    redis.call("PEXPIRE", KEYS[i], keep)
  end
end
return 0
`;

/**
 * Keeps the state of rate limits in Redis, so that all processes and hosts with the same API key share it. Credentials
 * are hashed. While Redis fails or is slow, each process goes by what it knows itself.
 */
export function redisStore(client: RedisClient, options: RedisStoreOptions = {}): RateLimitStore {
  const { prefix = "flagforge:", leaseMs = 60_000, timeoutMs = 1_000 } = options;
  return {
    open(account) {
      // In braces: one slot of a cluster.
      const base = `${prefix}{${createHash("sha256").update(account()).digest("base64url")}}`;
      const run = (
        script: string,
        route: string,
        ...args: (string | number)[]
      ): Promise<unknown> => {
        const keys = [base, `${base}:leases`, `${base}:${route}`, `${base}:${route}:leases`];
        return within(timeoutMs, evaluate(client, script, keys, args.map(String)));
      };
      return createRedisLedger(run, leaseMs);
    },
  };
}

type Run = (script: string, route: string, ...args: (string | number)[]) => Promise<unknown>;

function createRedisLedger(run: Run, leaseMs: number): RateLimitLedger {
  const own = randomUUID();
  const local = createLedger();
  let count = 0;
  // Leases of each route, the oldest first; "" for those this process gave itself.
  const leases = new Map<string, string[]>();
  return {
    async acquire(route) {
      let lease = `${own}:${count++}`;
      let wait: number;
      try {
        wait = Number(await run(ACQUIRE, route, lease, leaseMs, POLL));
      } catch {
        lease = "";
        wait = await local.acquire(route);
      }
      if (wait > 0) return addJitter(wait);
      leases.set(route, [...(leases.get(route) ?? []), lease]);
      return 0;
    },
    async release(route, told: RateLimitInfo = {}) {
      const lease = leases.get(route)?.shift();
      if (!lease) return local.release(route, told);
      const text = (value: number | undefined): number | string => value ?? "";
      const only = told.routeRemaining === 0 && told.globalRemaining;
      await run(
        RELEASE,
        route,
        lease,
        // A window that is over tells nothing about the next.
        text(told.resetMs && Math.ceil(Math.min(told.resetMs, MAX_HOLD))) || "",
        told.refused ? Math.ceil(holdFor(told)) : "",
        only ? 3 : 1,
        10 * MAX_HOLD,
        text(told.globalRemaining),
        text(told.routeRemaining),
      );
    },
  };
}

async function evaluate(
  client: RedisClient,
  script: string,
  keys: readonly string[],
  args: readonly string[],
): Promise<unknown> {
  const rest = [String(keys.length), ...keys, ...args];
  const hash = createHash("sha1").update(script).digest("hex");
  try {
    return await client.sendCommand(["EVALSHA", hash, ...rest]);
  } catch (error) {
    if (!/^NOSCRIPT/.test((error as Error).message)) throw error;
    return client.sendCommand(["EVAL", script, ...rest]);
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Redis took more than ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
