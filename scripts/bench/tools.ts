/** What the sections share: child processes with their costs, peers installed on demand, tables. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface Bench {
  readonly root: string;
  /** The generated package, built. */
  readonly package: string;
  /** Folder for peers and scratch files. */
  readonly cache: string;
}

export interface Run {
  readonly status: number | null;
  readonly output: string;
  /** User and system time of the process and its children, seconds. */
  readonly cpu: number;
  readonly wall: number;
  /** Peak of resident memory, MiB. */
  readonly memory: number;
}

// The child runs under a parent of its own that reports what it cost: the resources of one's children are summed up.
const WRAPPER = `
const { spawnSync } = require("node:child_process");
const [node, ...args] = process.argv.slice(1);
const before = process.hrtime.bigint();
const own = process.cpuUsage();
const result = spawnSync("bash", ["-c", 'node="$1"; shift; "$node" "$@"; code=$?; times >&3; exit $code', "bash", node, ...args], {
  stdio: ["ignore", "pipe", "pipe", "pipe"], maxBuffer: 1 << 28 });
const wall = Number(process.hrtime.bigint() - before) / 1e9;
const rows = String(result.output[3]).trim().split("\\n").pop().split(" ");
const seconds = (text) => { const [m, s] = text.replace("s", "").split("m"); return Number(m) * 60 + Number(s); };
process.stdout.write(JSON.stringify({ status: result.status, output: String(result.stdout) + String(result.stderr), cpu: seconds(rows[0]) + seconds(rows[1]), wall }));
`;

// Loaded into the measured process: its own peak, written when it ends.
const PEAK = `process.on("exit", () => require("node:fs").writeSync(2, "\\nPEAK " + process.resourceUsage().maxRSS + "\\n"));`;

/** Runs Node on these arguments; `node` may be another Node. */
export function runNode(
  args: readonly string[],
  cwd: string,
  node: string = process.execPath,
): Run {
  const peak = join(cwd, "node_modules/.cache/flagforge-peak.cjs");
  const usable = existsSync(dirname(peak));
  if (usable) writeFileSync(peak, PEAK);
  const preload = usable ? ["--require", peak] : [];
  const result = spawnSync(process.execPath, ["-e", WRAPPER, node, ...preload, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const run = JSON.parse(result.stdout) as Omit<Run, "memory">;
  const kib = Math.max(
    0,
    ...[...run.output.matchAll(/^PEAK (\d+)$/gm)].map((match) => Number(match[1])),
  );
  return { ...run, output: run.output.replaceAll(/\n?^PEAK \d+\n?$/gm, ""), memory: kib / 1024 };
}

/** Installs packages into a folder of their own; `null` (and a line that says so) where they can't be had. */
export function installPeer(
  bench: Bench,
  name: string,
  packages: readonly string[],
): string | null {
  const folder = join(bench.cache, name);
  const stamp = join(folder, "installed");
  if (existsSync(stamp)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  const result = spawnSync(
    "npm",
    ["install", "--no-audit", "--no-fund", "--loglevel=error", ...packages],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  if (result.status === 0) {
    writeFileSync(stamp, "");
    return folder;
  }
  console.log(`skipped: ${packages.join(", ")} could not be installed`);
  return null;
}

/** A Python environment with packages, made once; `null` (and a line that says so) where it can't be had. */
export function installPython(
  bench: Bench,
  name: string,
  packages: readonly string[],
): string | null {
  const folder = join(bench.cache, name);
  const stamp = join(folder, "installed");
  if (existsSync(stamp)) return folder;
  mkdirSync(bench.cache, { recursive: true });
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade"];
  const made =
    spawnSync("python3", ["-m", "venv", folder]).status === 0 &&
    spawnSync(join(folder, "bin/python"), [...pip, ...packages]).status === 0;
  if (made) {
    writeFileSync(stamp, "");
    return folder;
  }
  console.log(`skipped: no python3 with ${packages.join(" and ")}`);
  return null;
}

/** An empty consumer project with the generated package linked in. */
export function createConsumer(bench: Bench, name: string): string {
  const folder = join(bench.cache, name);
  rmSync(folder, { recursive: true, force: true });
  const link = join(folder, "node_modules/@flagforge/launchdarkly");
  mkdirSync(dirname(link), { recursive: true });
  mkdirSync(join(folder, "node_modules/.cache"));
  symlinkSync(bench.package, link, "dir");
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  return folder;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Prints rows with aligned columns. */
export function printRows(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(...rows.map((row) => (row[i] ?? "").length)),
  );
  for (const row of rows)
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}

/** A figure against its goal. */
export const judge = (
  value: number,
  goal: number,
  better: "lower" | "higher",
  digits = 0,
): string => {
  const reached = better === "lower" ? value <= goal : value >= goal;
  return `${reached ? "ok" : "SHORT"} (goal ${better === "lower" ? "≤" : "≥"} ${goal.toFixed(digits)})`;
};
