/** The generated server, bundled, with clients and APIs for it. */
import { spawnSync } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import { ROOT } from "../support/project.ts";

export const PACKAGE = join(ROOT, "generated/mcp");

/** Built package in the cache: `bin/` and `dist/`, made once for the same sources. */
export function buildPackage(): string {
  const sources = [PACKAGE, join(ROOT, "generated/typescript/src")].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\/(dist|node_modules)(\/|$)/.test(entry.parentPath))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const hash = createHash("sha256");
  for (const file of sources.sort()) hash.update(file).update(readFileSync(file));
  const cache = join(ROOT, "node_modules/.cache/flagforge");
  const folder = join(cache, `mcp-build-${hash.digest("hex").slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  const draft = join(cache, `draft-${randomUUID()}`);
  mkdirSync(draft, { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, ["build.mjs", join(draft, "dist")], {
    cwd: PACKAGE,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  cpSync(join(PACKAGE, "bin"), join(draft, "bin"), { recursive: true });
  cpSync(join(PACKAGE, "package.json"), join(draft, "package.json"));
  for (const old of readdirSync(cache))
    if (old.startsWith("mcp-build-")) rmSync(join(cache, old), { recursive: true, force: true });
  try {
    renameSync(draft, folder);
  } catch {
    // Another test file was faster.
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: true;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** The part of a catalogue's entry that tests read. */
export interface Entry {
  readonly name: string;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly kind: "read" | "write" | "delete";
  readonly toolset: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required?: true };
  readonly paging?: { readonly size?: string };
  readonly additive?: true;
  readonly idempotent?: true;
  readonly beta?: true;
  readonly deprecated?: true;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What the bundle exports. */
export interface Bundle {
  readonly parseConfig: (argv: readonly string[], env: Environment) => object;
  readonly createSession: (config: object) => object;
  readonly buildServer: (session: object) => {
    connect(transport: unknown): Promise<void>;
    close(): Promise<void>;
  };
  readonly serveHttp: (
    config: object,
    log: () => void,
  ) => Promise<{ readonly url: string; close(): Promise<void> }>;
  readonly operations: () => readonly Entry[];
  readonly searchOperations: (
    query: string,
  ) => readonly { readonly entry: Entry; readonly score: number }[];
  readonly describeOperation: (entry: Entry, answer: boolean) => string;
}

export const loadBundle = async (): Promise<Bundle> =>
  (await import(pathToFileURL(join(buildPackage(), "dist/server.cjs")).href)) as Bundle;

export const KEY = "api-11111111-2222-3333-4444-555555555555";

/** Answer of a tool, parsed. */
export interface Answer {
  readonly isError: boolean;
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are whatever the API sends
  readonly json: any;
}

export type CallTool = (name: string, args?: Readonly<Record<string, unknown>>) => Promise<Answer>;

export interface Connected {
  readonly client: Client;
  readonly call: CallTool;
  readonly close: () => Promise<void>;
}

type Elicit = (message: string) => {
  readonly action: "accept" | "decline" | "cancel";
  readonly content?: { readonly confirm: boolean };
};

/** A server with these arguments and a client in one process; `elicit` makes the client one that can ask. */
export async function connect(
  bundle: Bundle,
  argv: readonly string[],
  {
    env = { LAUNCHDARKLY_API_KEY: KEY },
    elicit,
  }: { readonly env?: Environment; readonly elicit?: Elicit } = {},
): Promise<Connected> {
  const server = bundle.buildServer(bundle.createSession(bundle.parseConfig(argv, env)));
  const client = new Client(
    { name: "test", version: "1.0.0" },
    elicit === undefined ? {} : { capabilities: { elicitation: {} } },
  );
  if (elicit !== undefined)
    client.setRequestHandler("elicitation/create", ({ params }) => elicit(params.message) as never);
  const [left, right] = InMemoryTransport.createLinkedPair();
  await server.connect(left);
  await client.connect(right);
  const call: CallTool = async (name, args = {}) =>
    readAnswer(
      (await client.callTool({ name, arguments: args })) as Parameters<typeof readAnswer>[0],
    );
  return {
    client,
    call,
    close: async () => {
      await client.close();
      await server.close();
    },
  };
}

/** Text of a result, parsed where it is JSON. */
export function readAnswer(result: {
  readonly content?: readonly unknown[];
  readonly isError?: boolean;
}): Answer {
  const text = ((result.content ?? [])[0] as { text?: string } | undefined)?.text ?? "";
  const isJson = /^[{[]/.test(text);
  return {
    isError: result.isError === true,
    text,
    json: isJson ? (JSON.parse(text) as unknown) : null,
  };
}

/** A request as a fake API saw it. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface FakeAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Breaks the connection. */
  readonly destroy?: true;
}

export interface FakeApi {
  readonly url: string;
  readonly seen: Seen[];
  readonly close: () => Promise<void>;
}

/** An API that answers what it is told. */
export async function startApi(
  answer: (request: Seen, count: number) => FakeAnswer,
): Promise<FakeApi> {
  const seen: Seen[] = [];
  const server = createServer((message, response) => {
    const chunks: Buffer[] = [];
    message.on("data", (chunk: Buffer) => chunks.push(chunk));
    message.on("end", () => {
      const { method = "", url = "", headers } = message;
      const request = { method, url, headers, body: Buffer.concat(chunks).toString() };
      seen.push(request);
      const { status = 200, headers: own = {}, body = {}, destroy } = answer(request, seen.length);
      if (destroy) return message.socket.destroy();
      response.writeHead(status, { "content-type": "application/json", ...own });
      return response.end(typeof body === "string" ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Everything that can be served. */
export const EVERYTHING = [
  "--toolsets=all",
  "--allow-writes",
  "--allow-deletes",
  "--beta",
  "--deprecated",
] as const;
