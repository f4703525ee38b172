/** A thousand calls at once against a rate limit: the gate beside the policy of most clients. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { refusedShare, startLimitedServer, type LimitedServer } from "./limited-server.ts";
import { judge, printRows, type Bench } from "./tools.ts";

/** The API's window is ten seconds; here all times are a tenth of that. */
const SCALE = 10;
const RULES = { windowMs: 10_000 / SCALE, limit: 200, routes: { slow: 30 }, latencyMs: 5 };
const CALLS = 1000;
/** One call in so many goes to the route with the lower limit. */
const SLOW = 10;

type Send = (url: string, i: number) => Promise<boolean>;

/** Prints what became of the calls, and how long it took. */
export async function benchRateLimit(bench: Bench): Promise<void> {
  const ideal = Math.ceil(CALLS / RULES.limit) * RULES.windowMs;
  const rows = [["policy", "succeeded", "refused (429)", "time", "of ideal", ""]];
  for (const [name, send] of [
    ["3 retries, exponential backoff", sendNaively],
    ["ours", await buildOurs(bench)],
  ] as const) {
    const server = await startLimitedServer(RULES);
    const started = performance.now();
    const ended = await Promise.all(Array.from({ length: CALLS }, (_, i) => send(server.url, i)));
    const took = performance.now() - started;
    await server.close();
    const share = refusedShare(server) * 100;
    rows.push([
      name,
      `${ended.filter(Boolean).length} of ${CALLS}`,
      `${share.toFixed(1)} %`,
      `${(took / 1000).toFixed(2)} s`,
      (took / ideal).toFixed(2),
      name === "ours"
        ? `${judge(share, 1, "lower")}, ${judge(took / ideal, 1.15, "lower", 2)}, ${countOf(server)} requests`
        : `${countOf(server)} requests`,
    ]);
  }
  printRows(rows);
}

const countOf = ({ answers }: LimitedServer): number =>
  [...answers.values()].reduce((sum, count) => sum + count, 0);

async function sendNaively(url: string, i: number): Promise<boolean> {
  for (let attempt = 0; attempt < 4; attempt++) {
    const response = await fetch(`${url}/${i % SLOW === 0 ? "slow" : "fast"}/${i}`);
    await response.text();
    if (response.ok) return true;
    const wait = (500 * 2 ** attempt * (0.75 + Math.random() / 4)) / SCALE;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return false;
}

/** The run time of the generated package with two operations of the server. */
async function buildOurs(bench: Bench): Promise<Send> {
  const load = async <T>(file: string): Promise<T> =>
    (await import(pathToFileURL(join(bench.package, "dist", file)).href)) as T;
  const { LaunchDarklyCore } = await load<{ LaunchDarklyCore: new (options: object) => object }>(
    "core.js",
  );
  const { call } = await load<{
    call: (client: object, operation: object, input: object) => Promise<{ ok: boolean }>;
  }>("lib/call.js");
  const { simple } = await load<{ simple: unknown }>("lib/encode.js");
  const { readJson } = await load<{ readJson: unknown }>("lib/readers.js");
  const operations = ["slow", "fast"].map((name) => ({
    id: name,
    method: "GET",
    path: `/${name}/{id}`,
    pathParameters: { id: simple },
    responses: { 200: readJson },
  }));
  let core: object | undefined;
  return async (serverURL, i) => {
    core ??= new LaunchDarklyCore({ apiKey: "key", serverURL });
    return (await call(core, operations[i % SLOW === 0 ? 0 : 1] ?? {}, { id: String(i) })).ok;
  };
}
