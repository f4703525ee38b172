import { describe, expect, test } from "vitest";
import { refusedShare, startLimitedServer } from "../../scripts/bench/limited-server.ts";
import { call } from "../../templates/typescript/overlay/src/lib/call.ts";
import { client, getThing, operation } from "./client.ts";
import { TIMED } from "../support/timing.ts";

const slow = operation({ id: "getSlow", path: "/slow/{thing}" });

describe("1,000 calls at once against a limit", () => {
  test(
    "all succeed, next to none is refused, no window is wasted",
    { ...TIMED, timeout: 30_000 },
    async () => {
      const rules = { windowMs: 1000, limit: 125, routes: { slow: 20 }, latencyMs: 3 };
      const server = await startLimitedServer(rules);
      const things = client(server.url, { apiKey: "simulation", maxRetries: 2 });
      const started = performance.now();
      const results = await Promise.all(
        Array.from({ length: 1000 }, (_, i) =>
          call(things, i % 10 === 0 ? slow : getThing, { thing: String(i) }),
        ),
      );
      const took = performance.now() - started;
      await server.close();
      expect(results.filter(({ ok }) => !ok)).toEqual([]);
      expect(refusedShare(server)).toBeLessThanOrEqual(0.01);
      expect(took).toBeLessThanOrEqual(1.15 * 8 * rules.windowMs);
    },
  );
});
