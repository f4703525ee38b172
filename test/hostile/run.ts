/** Generated packages on disk, and programs that call them while everything they do is watched. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ApiModel } from "../../generator/model/model.ts";
import { buildNames } from "../../templates/typescript/names.ts";
import { compile, ROOT } from "../support/project.ts";
import type { PythonEnvironment } from "../support/python.ts";
import type { EmittedFile } from "./emit.ts";

/** A call by the names of the wire. */
export interface Call {
  readonly id: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** What a call gave. */
export interface CallOutcome {
  readonly value?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** What a program did. */
export interface Report {
  readonly outcomes: readonly CallOutcome[];
  /** Canaries that are set. */
  readonly canaries: readonly string[];
  /** Connections, and in Python files and programs too. */
  readonly connections: readonly string[];
  /** Modules that were imported. */
  readonly modules: number;
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: readonly EmittedFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Every file below a folder, but what links lead to. */
export const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** Compiles the TypeScript client strictly; gives what the compiler says. */
export const compileClient = (folder: string): string => compile(join(folder, "typescript"));

/** Bundles the server for agents with the client beside it; gives what went wrong. */
export function bundleServer(folder: string): string {
  const { status, stderr } = spawnSync(process.execPath, ["build.mjs"], {
    cwd: join(folder, "mcp"),
    encoding: "utf8",
  });
  return status === 0 ? "" : stderr;
}

/** Makes calls with the compiled TypeScript client. */
export async function callTypeScript(
  folder: string,
  model: ApiModel,
  server: string,
  calls: readonly Call[],
): Promise<Report> {
  const names = buildNames(model, "Acme");
  const translated = calls.map(({ id, path, query, headers, body }) => {
    const operation = names.operations.get(id);
    if (operation === undefined) throw new Error(`There is no operation ${id}`);
    const places = { path, query, header: headers, cookie: undefined };
    const given = operation.fields.flatMap(({ key, parameter: { name, location } }) =>
      Object.hasOwn(places[location] ?? {}, name) ? [[key, places[location]?.[name]]] : [],
    );
    const request = Object.fromEntries([
      ...given,
      ...(operation.bodyKey === null ? [] : [[operation.bodyKey, body]]),
    ]) as object;
    return { namespace: operation.namespace, method: operation.method, request };
  });
  const file = join(folder, "calls.json");
  writeFileSync(file, JSON.stringify({ server, className: "Acme", calls: translated }));
  // Without the right to write, and to start programs.
  const rights = ["--no-warnings", "--experimental-permission", "--allow-fs-read=*"];
  const program = join(ROOT, "test/hostile/run-client.mjs");
  const args = [...rights, program, join(folder, "typescript/dist"), file];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("close", (code) =>
      code === 0 ? resolve(JSON.parse(output) as Report) : reject(new Error(output)),
    );
  });
}

/** Makes calls with the Python client; the classic one is imported too. */
export async function callPython(
  { run }: PythonEnvironment,
  folder: string,
  server: string,
  calls: readonly Call[],
  packages: readonly string[] = ["acme_api", "acme_classic"],
): Promise<Report> {
  const file = join(folder, "calls-python.json");
  writeFileSync(file, JSON.stringify({ server, className: "Acme", calls }));
  const sources = ["python", "python-classic"].map((name) => join(folder, name, "src"));
  const { code, output } = await run(
    "python",
    [join(ROOT, "test/hostile/run_client.py"), file, ...packages],
    { env: { PYTHONPATH: sources.join(":"), PYTHONDONTWRITEBYTECODE: "1" } },
  );
  if (code !== 0) throw new Error(output);
  return JSON.parse(output) as Report;
}
