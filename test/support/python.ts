/** A Python environment with the generated package installed from its wheel; made once, under `node_modules/.cache`. */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { ROOT } from "./project.ts";

const CACHE = join(ROOT, "node_modules", ".cache", "flagforge-python");
const REQUIREMENTS = join(ROOT, "test/python/requirements.txt");

export interface PythonRun {
  readonly code: number | null;
  readonly output: string;
}

export interface PythonEnvironment {
  readonly python: string;
  /** Runs a program of the environment, such as `mypy`. */
  readonly run: (
    program: string,
    args: readonly string[],
    options?: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> },
  ) => Promise<PythonRun>;
}

/** The environment, or why there is none; where `CI` is set, there must be one. */
export function preparePython(): PythonEnvironment | string {
  const reason = prepare();
  if (reason === null) return environmentOf(folder());
  if (process.env["CI"] !== undefined && process.env["CI"] !== "")
    throw new Error(`The Python tests can't run: ${reason}`);
  return reason;
}

function folder(): string {
  const python = findPython();
  const key = createHash("sha256")
    .update(readFileSync(REQUIREMENTS))
    .update(python?.version ?? "");
  return join(CACHE, `venv-${key.digest("hex").slice(0, 12)}`);
}

function prepare(): string | null {
  const python = findPython();
  if (python === null) return "there is no python3 of 3.10 or newer";
  const directory = folder();
  const isDone = (): boolean => existsSync(join(directory, ".complete"));
  if (isDone()) return null;
  mkdirSync(CACHE, { recursive: true });
  return withLock(join(CACHE, "lock"), () => (isDone() ? null : create(python.program, directory)));
}

const LOCK_AGE_MS = 5 * 60 * 1000;

/** Test files run at once, and one environment is enough; a lock left behind by a killed run is taken over. */
function withLock<T>(path: string, run: () => T): T {
  for (;;) {
    try {
      mkdirSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > LOCK_AGE_MS) rmSync(path, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
      continue;
    }
    try {
      return run();
    } finally {
      rmSync(path, { recursive: true, force: true });
    }
  }
}

/** Makes the environment; gives what went wrong. */
function create(program: string, directory: string): string | null {
  for (const old of readdirSync(CACHE)) {
    if (old.startsWith("venv-")) rmSync(join(CACHE, old), { recursive: true, force: true });
  }
  const steps = [
    [program, ["-m", "venv", directory]],
    [
      join(directory, "bin/python"),
      ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", REQUIREMENTS],
    ],
  ] as const;
  for (const [command, args] of steps) {
    const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
    if (status !== 0) return `${args.join(" ")} failed: ${stderr.trim().slice(-500)}`;
  }
  writeFileSync(join(directory, ".complete"), "");
  return null;
}

function findPython(): { readonly program: string; readonly version: string } | null {
  for (const program of ["python3", "python"]) {
    const code = "import sys; print('%d.%d.%d' % sys.version_info[:3])";
    const { status, stdout } = spawnSync(program, ["-c", code], { encoding: "utf8" });
    const [major = 0, minor = 0] = status === 0 ? stdout.trim().split(".").map(Number) : [];
    if (major === 3 && minor >= 10) return { program, version: stdout.trim() };
  }
  return null;
}

const environmentOf = (directory: string): PythonEnvironment => ({
  python: join(directory, "bin/python"),
  run: (program, args, options = {}) =>
    new Promise((resolve) => {
      const child = spawn(join(directory, "bin", program), args, {
        cwd: options.cwd ?? ROOT,
        env: { ...process.env, PYTHONDONTWRITEBYTECODE: "", ...options.env },
      });
      let output = "";
      const keep = (chunk: Buffer): void => void (output += chunk.toString());
      child.stdout.on("data", keep);
      child.stderr.on("data", keep);
      child.on("close", (code) => resolve({ code, output }));
    }),
});

/** Builds a package's wheel and puts it, and nothing else, into `target`; gives what went wrong. */
export async function installWheel(
  { run }: PythonEnvironment,
  source: string,
  target: string,
): Promise<string> {
  const wheels = join(target, "..", "wheels");
  rmSync(wheels, { recursive: true, force: true });
  const pip = ["-m", "pip", "--disable-pip-version-check", "-q"];
  const built = await run("python", [
    ...pip,
    "wheel",
    "--no-deps",
    "--no-build-isolation",
    "-w",
    wheels,
    source,
  ]);
  if (built.code !== 0) return built.output;
  const [wheel = ""] = readdirSync(wheels);
  const placed = await run("python", [
    ...pip,
    "install",
    "--no-deps",
    "--target",
    target,
    join(wheels, wheel),
  ]);
  return placed.code === 0 ? "" : placed.output;
}

/** Texts of the fenced Python blocks of a page. */
export const extractPython = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^```python\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? "");
