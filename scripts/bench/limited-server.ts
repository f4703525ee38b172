/** A server with the API's rules for rate limits: a limit for the account, a lower one for a route, fixed windows. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export interface LimitRules {
  readonly windowMs: number;
  /** Requests an account has in a window. */
  readonly limit: number;
  /** Requests it has on a route, by the path's first segment. */
  readonly routes: Readonly<Record<string, number>>;
  /** Milliseconds an answer takes. */
  readonly latencyMs: number;
}

export interface LimitedServer {
  readonly url: string;
  /** Answers by status. */
  readonly answers: Map<number, number>;
  /** Most requests that were there together. */
  readonly mostAtOnce: number;
  close(): Promise<void>;
}

/** Starts the server on a free port of the loopback interface. */
export async function startLimitedServer(rules: LimitRules): Promise<LimitedServer> {
  const answers = new Map<number, number>();
  let window = 0;
  let open = 0;
  let mostAtOnce = 0;
  let used = new Map<string, number>();
  const server = createServer(async (request, response) => {
    mostAtOnce = Math.max(mostAtOnce, ++open);
    const current = Math.floor(Date.now() / rules.windowMs);
    if (current !== window) used = new Map();
    window = current;
    const route = (request.url ?? "/").split(/[/?]/)[1] ?? "";
    const own = rules.routes[route];
    const [all, one] = [used.get("") ?? 0, used.get(route) ?? 0];
    const refused = all >= rules.limit || (own !== undefined && one >= own);
    if (!refused) used.set("", all + 1).set(route, one + 1);
    const status = refused ? 429 : 200;
    answers.set(status, (answers.get(status) ?? 0) + 1);
    response.setHeader("content-type", "application/json");
    response.setHeader("x-ratelimit-global-remaining", rules.limit - (used.get("") ?? 0));
    if (own !== undefined) {
      response.setHeader("x-ratelimit-route-remaining", own - (used.get(route) ?? 0));
    }
    response.setHeader("x-ratelimit-reset", (current + 1) * rules.windowMs);
    await sleep(rules.latencyMs);
    open--;
    response
      .writeHead(status)
      .end(refused ? '{"code":"rate_limited","message":"slow down"}' : '{"name":"n"}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    get mostAtOnce() {
      return mostAtOnce;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Share of the answers that were refusals. */
export function refusedShare({ answers }: LimitedServer): number {
  const all = [...answers.values()].reduce((sum, count) => sum + count, 0);
  return (answers.get(429) ?? 0) / all;
}
