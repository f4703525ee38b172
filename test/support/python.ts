/** A Python environment with the generated package installed from its wheel; made once, under `node_modules/.cache`. */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  const done = join(directory, ".complete");
  if (existsSync(done)) return null;
  for (const old of existsSync(CACHE) ? readdirSync(CACHE) : []) {
    if (old.startsWith("venv-")) rmSync(join(CACHE, old), { recursive: true, force: true });
  }
  mkdirSync(CACHE, { recursive: true });
  const steps = [
    [python.program, ["-m", "venv", directory]],
    [
      join(directory, "bin/python"),
      ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", REQUIREMENTS],
    ],
  ] as const;
  for (const [program, args] of steps) {
    const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
    if (status !== 0) return `${args.join(" ")} failed: ${stderr.trim().slice(-500)}`;
  }
  writeFileSync(done, "");
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
