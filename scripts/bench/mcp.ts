/** The MCP server beside the published one: context cost, start, size, what a 429 does. */
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { installPeer, judge, median, printRows, type Bench } from "./tools.ts";

const PUBLISHED = "@launchdarkly/mcp-server@0.6.2";
const ROUNDS = 9;
const KEY = "api-bench";

interface Answer {
  readonly result?: Readonly<Record<string, unknown>>;
}

interface Conversation {
  /** Milliseconds from the start to the answer to `initialize`. */
  readonly start: number;
  /** Milliseconds `tools/list` takes after that. */
  readonly list: number;
  readonly tools: readonly unknown[];
  /** Text of the tool that was called. */
  readonly answer: string;
}

/** Starts a server, says hello, lists its tools, calls one. */
function converse(
  args: readonly string[],
  call: { readonly name: string; readonly arguments: object } | null,
): Promise<Conversation> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, {
      env: { PATH: process.env["PATH"], LAUNCHDARKLY_API_KEY: KEY },
      stdio: ["pipe", "pipe", "ignore"],
    });
    const send = (id: number, method: string, params: object): void =>
      void child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    const [times, answers] = [[] as number[], [] as Answer[]];
    let rest = "";
    const finish = (): void => {
      const [start = 0, list = 0] = times;
      const tools = (answers[1]?.result?.["tools"] ?? []) as readonly unknown[];
      const answer = JSON.stringify(answers[2] ?? null);
      // One that is still being taken down would slow the next one's start.
      child.on("close", () =>
        resolve({ start: start - started, list: list - start, tools, answer }),
      );
      child.kill();
    };
    child.on("error", reject);
    child.stdout.on("data", (chunk: Buffer) => {
      rest += chunk.toString();
      const lines = rest.split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines.filter((text) => text !== "")) {
        times.push(performance.now());
        answers.push(JSON.parse(line) as Answer);
        if (answers.length === 1) {
          child.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
          send(2, "tools/list", {});
        } else if (answers.length === 2 && call !== null) send(3, "tools/call", call);
        else finish();
      }
    });
    send(1, "initialize", {
      protocolVersion: "2025-06-18",
      capabilities: {},
      clientInfo: { name: "bench", version: "1" },
    });
  });
}

const tokensOf = (value: unknown): number => countTokens(JSON.stringify(value));

/** Prints everything against the goals. */
export async function benchMcp(bench: Bench): Promise<void> {
  const folder = join(bench.root, "generated/mcp");
  const built = spawnSync(process.execPath, ["build.mjs"], { cwd: folder, encoding: "utf8" });
  if (built.status !== 0) throw new Error(built.stderr);
  const own = join(folder, "bin/server.cjs");
  const peer = installPeer(bench, "mcp-published", [PUBLISHED]);
  const published =
    peer === null
      ? null
      : [join(peer, "node_modules/@launchdarkly/mcp-server/bin/mcp-server.js"), "start"];
  await benchContext(own, published);
  await benchStart(own, published);
  await benchLimit(own, published);
  benchSize(folder, peer);
}

const EVERYTHING = [
  "--toolsets=all",
  "--allow-writes",
  "--allow-deletes",
  "--beta",
  "--deprecated",
];

/** Tokens (o200k) of the list of tools. */
async function benchContext(own: string, published: readonly string[] | null): Promise<void> {
  const rows: string[][] = [["tools/list", "tools", "tokens", ""]];
  const add = async (name: string, args: readonly string[], goal: number | null): Promise<void> => {
    const { tools } = await converse(args, null);
    const tokens = tokensOf(tools);
    rows.push([
      name,
      String(tools.length),
      String(tokens),
      goal === null ? "" : judge(tokens, goal, "lower"),
    ]);
  };
  await add("default (reads; all operations by search)", [own], 2500);
  await add("with writes and deletes", [own, "--allow-writes", "--allow-deletes"], 3500);
  await add(
    "dynamic, with writes and deletes",
    [own, "--mode=dynamic", "--allow-writes", "--allow-deletes"],
    900,
  );
  await add("direct, all operations", [own, "--mode=direct", ...EVERYTHING], 42_000);
  if (published !== null)
    await add(`${PUBLISHED} (20 operations)`, [...published, "--api-key", KEY], null);
  printRows(rows);
}

/** Time from the start of the process, runs of both taking turns. */
async function benchStart(own: string, published: readonly string[] | null): Promise<void> {
  const [ours, theirs, direct] = [[] as Conversation[], [] as Conversation[], [] as Conversation[]];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await converse([own], null));
    direct.push(await converse([own, "--mode=direct", ...EVERYTHING], null));
    if (published !== null) theirs.push(await converse([...published, "--api-key", KEY], null));
  }
  const of = (runs: readonly Conversation[], what: "start" | "list"): number =>
    median(runs.map((run) => run[what]));
  const share = of(ours, "start") / of(theirs, "start");
  console.log("");
  printRows([
    ["ms", "start to first answer", "tools/list", ""],
    [
      "default",
      of(ours, "start").toFixed(0),
      of(ours, "list").toFixed(1),
      judge(of(ours, "start"), 350, "lower"),
    ],
    [
      "direct, all operations",
      of(direct, "start").toFixed(0),
      of(direct, "list").toFixed(1),
      judge(of(direct, "list"), 30, "lower"),
    ],
    ...(published === null
      ? []
      : [
          [PUBLISHED, of(theirs, "start").toFixed(0), of(theirs, "list").toFixed(1), ""],
          ["share of the published one's", share.toFixed(2), "", judge(share, 0.4, "lower", 2)],
        ]),
  ]);
}

/** Requests it takes to read a flag from an API that refuses the first one for a second; keys from the environment. */
async function benchLimit(own: string, published: readonly string[] | null): Promise<void> {
  const measure = async (
    args: readonly string[],
    call: { readonly name: string; readonly arguments: object },
  ) => {
    const keys: (string | undefined)[] = [];
    const server = createServer((message, response) => {
      keys.push(message.headers.authorization);
      response.writeHead(keys.length === 1 ? 429 : 200, {
        "content-type": "application/json",
        "retry-after": "1",
      });
      response.end(
        keys.length === 1
          ? '{"code":"rate_limited","message":"slow down"}'
          : '{"key":"f","name":"arrived"}',
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { answer } = await converse(
      args.map((arg) => arg.replace("URL", url)),
      call,
    );
    server.close();
    server.closeAllConnections();
    return [
      String(keys.length),
      answer.includes("arrived") ? "yes" : "no",
      keys[0] === KEY ? "yes" : "no",
    ];
  };
  const read = { projectKey: "p", flagKey: "f" };
  const rows = [["429 with Retry-After: 1", "requests", "answered", "key from the environment"]];
  rows.push([
    "default",
    ...(await measure([own, "--base-url=URL"], { name: "get_flag", arguments: read })),
  ]);
  if (published !== null) {
    const request = { projectKey: "p", featureFlagKey: "f" };
    const call = { name: "get-feature-flag", arguments: { request } };
    rows.push([PUBLISHED, ...(await measure([...published, "--server-url", "URL"], call))]);
  }
  console.log("");
  printRows(rows);
}

/** What is installed. */
function benchSize(folder: string, peer: string | null): void {
  const packed = spawnSync(
    "npm",
    ["pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel=silent"],
    { cwd: folder, encoding: "utf8" },
  );
  const [own] = JSON.parse(packed.stdout) as {
    size: number;
    unpackedSize: number;
    entryCount: number;
  }[];
  if (own === undefined) throw new Error("npm pack says nothing");
  const rows = [
    ["installed", "packages", "MB unpacked", "kB packed", "files", ""],
    [
      "ours",
      "1",
      (own.unpackedSize / 1e6).toFixed(2),
      (own.size / 1e3).toFixed(0),
      String(own.entryCount),
      judge(own.unpackedSize / 1e6, 2.5, "lower", 1),
    ],
  ];
  if (peer !== null) {
    const files = readdirSync(join(peer, "node_modules"), {
      recursive: true,
      withFileTypes: true,
    }).filter((entry) => entry.isFile());
    const bytes = files.reduce(
      (sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size,
      0,
    );
    const packages = files.filter(
      ({ name, parentPath }) =>
        name === "package.json" && /node_modules\/(@[^/]+\/)?[^/]+$/.test(parentPath),
    ).length;
    rows.push([
      PUBLISHED,
      String(packages),
      (bytes / 1e6).toFixed(2),
      "",
      String(files.length),
      "",
    ]);
  }
  console.log("");
  printRows(rows);
}
