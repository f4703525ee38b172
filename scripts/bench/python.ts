/** The Python package: what importing it costs, and how fast it decodes, beside the published client. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { installPython, judge, printRows, type Bench } from "./tools.ts";

const PACKAGES = ["httpx2", "launchdarkly-api"];
const MEMORY = "import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)";
const PROGRAMS = {
  bare: "pass",
  ours: "from flagforge_launchdarkly import LaunchDarkly; LaunchDarkly('key')",
  theirs: "import launchdarkly_api; launchdarkly_api.ApiClient()",
} as const;
/** The published client takes seconds. */
const ROUNDS: Readonly<Record<keyof typeof PROGRAMS, number>> = { bare: 15, ours: 15, theirs: 3 };

type Run = (args: readonly string[]) => { readonly output: string; readonly ms: number };

/** Prints milliseconds and MiB over bare Python, and milliseconds to decode a flag list of 200 kB. */
export function benchPython(bench: Bench): void {
  const run = preparePython(bench);
  if (run === null) return;
  const times = new Map(Object.keys(PROGRAMS).map((name) => [name, [] as number[]]));
  const memory = new Map<string, number>();
  for (let round = -1; round < Math.max(...Object.values(ROUNDS)); round++) {
    for (const name of Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[]) {
      if (round >= ROUNDS[name]) continue;
      const { ms } = run(["-c", PROGRAMS[name]]);
      // The first run writes the byte code.
      if (round < 0) memory.set(name, readMemory(run, PROGRAMS[name]));
      else times.get(name)?.push(ms);
    }
  }
  // The best of each: what else the machine does only adds to it.
  const over = (name: string): number =>
    Math.min(...(times.get(name) ?? [])) - Math.min(...(times.get("bare") ?? []));
  const more = (name: string): number => (memory.get(name) ?? 0) - (memory.get("bare") ?? 0);
  const [ours, theirs] = ["ours", "theirs"].map((name) => decode(bench, run, name));
  const ratio = (theirs?.decode ?? 0) / (ours?.decode ?? 1);
  const full = (theirs?.read ?? 0) / (ours?.read ?? 1);
  const faster = over("theirs") / over("ours");
  const row = (name: string, figure: number, unit: string, verdict: string): string[] => [
    name,
    `${figure.toFixed(1)} ${unit}`,
    verdict,
  ];
  printRows([
    ["Python", "", ""],
    row("import and first client, over bare", over("ours"), "ms", judge(over("ours"), 60, "lower")),
    row("  memory over bare", more("ours"), "MiB", judge(more("ours"), 12, "lower")),
    row("launchdarkly-api, the same", over("theirs"), "ms", `${more("theirs").toFixed(1)} MiB`),
    row("  ratio", faster, "times", judge(faster, 30, "higher")),
    row("decode 200 kB of flags", ours?.decode ?? 0, "ms", ""),
    row("launchdarkly-api, the same", theirs?.decode ?? 0, "ms", ""),
    row("  ratio", ratio, "times", judge(ratio, 3, "higher")),
    row("decode and read every field", ours?.read ?? 0, "ms", ""),
    row("launchdarkly-api, the same", theirs?.read ?? 0, "ms", ""),
    row("  ratio", full, "times", ""),
  ]);
}

const readMemory = (run: Run, program: string): number =>
  Number(run(["-c", `${program}; ${MEMORY}`]).output) / 1024;

function decode(
  bench: Bench,
  run: Run,
  name: string,
): { readonly decode: number; readonly read: number } {
  const { output } = run([join(bench.root, "scripts/bench/decode.py"), name]);
  return JSON.parse(output) as { decode: number; read: number };
}

/** Runs Python with the published client; `null` (and a line that says so) where it can't be had. */
function preparePython(bench: Bench): Run | null {
  const folder = installPython(bench, "python", PACKAGES);
  if (folder === null) return null;
  const program = join(folder, "bin/python");
  const env = {
    ...process.env,
    PYTHONPATH: join(bench.root, "generated/python/src"),
    PYTHONPYCACHEPREFIX: join(folder, "cache"),
  };
  return (args) => {
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(program, [...args], { env, encoding: "utf8" });
    if (status !== 0) throw new Error(`Python failed:\n${stderr}`);
    return { output: stdout, ms: performance.now() - started };
  };
}
