/** Requests per second on loopback, beside the raw transports. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { judge, median, printRows, type Bench } from "./tools.ts";

const SERVER = `
const body = JSON.stringify({ key: "flag", name: "Flag", description: "x".repeat(1900), variations: [true, false] });
require("node:http").createServer((request, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.end(body);
}).listen(0, "127.0.0.1", function () { process.stdout.write(String(this.address().port)); });
`;

const CONCURRENCY = 50;
const ROUNDS = 7;
const MILLISECONDS = 1000;

type Send = () => Promise<unknown>;

/** Prints medians over interleaved rounds, 2 kB answers, 50 at a time. */
export async function benchRuntime(bench: Bench): Promise<void> {
  const server = spawn(process.execPath, ["-e", SERVER], { stdio: ["ignore", "pipe", "inherit"] });
  const port = await new Promise<string>((resolve) => {
    server.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString()));
  });
  try {
    const senders = await buildSenders(bench, `http://127.0.0.1:${port}`);
    const rates = new Map<string, number[]>(senders.map(([name]) => [name, []]));
    for (let round = -1; round < ROUNDS; round++) {
      for (const [name, send] of senders) {
        const rate = await measureRate(send);
        if (round >= 0) rates.get(name)?.push(rate);
      }
    }
    printResults(rates);
  } finally {
    server.kill();
  }
}

async function buildSenders(
  bench: Bench,
  serverURL: string,
): Promise<readonly (readonly [string, Send])[]> {
  const load = (file: string): Promise<Record<string, never>> =>
    import(pathToFileURL(join(bench.package, "dist", file)).href) as Promise<Record<string, never>>;
  const { LaunchDarklyCore } = (await load("core.js")) as unknown as {
    LaunchDarklyCore: new (o: object) => object;
  };
  const { featureFlagsGetFeatureFlag: call } = (await load(
    "funcs/featureFlagsGetFeatureFlag.js",
  )) as unknown as {
    featureFlagsGetFeatureFlag: (core: object, request: object) => Promise<{ ok: boolean }>;
  };
  const { nodeTransport } = (await load("node.js")) as unknown as {
    nodeTransport: (o?: object) => unknown;
  };
  const { request } = await import("undici");
  const arguments_ = { projectKey: "my-project", featureFlagKey: "flag" };
  const url = `${serverURL}/api/v2/flags/my-project/flag`;
  const ours = (options: object): Send => {
    const core = new LaunchDarklyCore({ apiKey: "key", serverURL, ...options });
    return async () => {
      if (!(await call(core, arguments_)).ok) throw new Error("a call failed");
    };
  };
  const headers = { authorization: "key", accept: "application/json" };
  return [
    ["global fetch", async () => (await fetch(url, { headers })).json()],
    ["ours, default", ours({})],
    ["undici.request", async () => (await request(url, { headers })).body.json()],
    ["ours, Node transport", ours({ transport: nodeTransport() })],
    // As many at a time as the raw transport has: what our code costs, without the default of ten.
    [
      "ours, Node transport, 50 at a time",
      ours({ transport: nodeTransport(), maxConcurrency: CONCURRENCY }),
    ],
  ];
}

async function measureRate(send: Send): Promise<number> {
  let count = 0;
  const started = performance.now();
  const worker = async (): Promise<void> => {
    while (performance.now() - started < MILLISECONDS) {
      await send();
      count++;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return (count / (performance.now() - started)) * 1000;
}

function printResults(rates: ReadonlyMap<string, readonly number[]>): void {
  const ratio = (ours: string, raw: string): number =>
    median((rates.get(ours) ?? []).map((rate, i) => rate / (rates.get(raw)?.[i] ?? 1)));
  const row = (name: string, ...rest: readonly string[]): string[] => [
    name,
    median(rates.get(name) ?? []).toFixed(0),
    ...rest,
  ];
  const standard = ratio("ours, default", "global fetch");
  const node = ratio("ours, Node transport", "undici.request");
  const wide = ratio("ours, Node transport, 50 at a time", "undici.request");
  printRows([
    ["client", "requests/s", "of raw", ""],
    row("global fetch"),
    row("ours, default", standard.toFixed(2), judge(standard, 0.9, "higher", 1)),
    row("undici.request"),
    row("ours, Node transport", node.toFixed(2)),
    row("ours, Node transport, 50 at a time", wide.toFixed(2), judge(wide, 0.8, "higher", 1)),
  ]);
}
