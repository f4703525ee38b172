/** The project as tests see it: its root, its full descriptions where they are, a host without a process. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Host } from "../../generator/commands/host.ts";
import { readConfig } from "../../generator/config.ts";
import { loadModel, type LoadedModel } from "../../generator/pipeline.ts";
import { buildEnvironment } from "../../generator/commands/host.ts";
import { flavors } from "../../templates/index.ts";

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Development material beside the project; `null` where it is not there. */
export function sharedFile(path: string): string | null {
  const file = join(ROOT, "..", "shared", path);
  return existsSync(file) ? file : null;
}

const BEGAN = Date.now();

/** A host whose output is kept. */
export function buildHost(over: Partial<Host> = {}): Host & { readonly printed: string[] } {
  const printed: string[] = [];
  const print = (text: string): void => void printed.push(text);
  return {
    root: ROOT,
    cwd: ROOT,
    env: {},
    buildDirectory: null,
    // No run of the tests reads what code of another one left in a cache.
    buildHash: `test ${BEGAN}`,
    flavors,
    out: print,
    err: print,
    isTerminal: false,
    processes: { own: process.pid, isAlive: (id) => id === process.pid },
    runAgain: () => Promise.resolve(1),
    untilStopped: () => Promise.resolve(),
    printed,
    ...over,
  };
}

/** The model of the committed configuration. */
export async function loadProjectModel(): Promise<LoadedModel> {
  const config = await readConfig(join(ROOT, "spec", "flagforge.yaml"));
  return loadModel(config, buildEnvironment(buildHost()));
}

/**
 * Text of a configuration like the committed one, with paths that hold anywhere and the glossary left out, and with other
 * values for some of its keys.
 */
export function renderConfig(over: Readonly<Record<string, unknown>>): string {
  const folder = join(ROOT, "spec");
  const { description, overlays, instructions, names } = parse(
    readFileSync(join(folder, "flagforge.yaml"), "utf8"),
  ) as Record<string, string> & { readonly overlays: readonly string[] };
  const whole = {
    description: join(folder, description ?? ""),
    overlays: overlays.map((file) => join(folder, file)),
    instructions: join(folder, instructions ?? ""),
    names: join(folder, names ?? ""),
    output: "out",
    ...over,
  };
  // JSON is YAML.
  return JSON.stringify(whole);
}

/** Compiles a generated package; gives the compiler's output, empty where all is well. */
export function compile(directory: string, ...args: readonly string[]): string {
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const result = spawnSync(process.execPath, [tsc, "-p", directory, ...args], { encoding: "utf8" });
  return result.stdout + result.stderr;
}

/** A temporary folder in which packages resolve as they do in the project. */
export function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "flagforge-"));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "dir");
  return folder;
}
