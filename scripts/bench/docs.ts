/** Time and memory of building the documentation site, and the weight of its pages. */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { judge, median, printRows, runNode, type Bench } from "./tools.ts";

const WALL_S = 30;
const MEMORY_MIB = 500;
const PAGE_BYTES = 60_000;

/** Prints wall time, CPU and peak memory of a cold build, and the sizes of pages after gzip. */
export function benchDocs(bench: Bench): void {
  const full = join(bench.root, "../shared/spec/launchdarkly-2026-02-28.openapi.json");
  const descriptions = [
    ["snapshot", join(bench.root, "spec/openapi.json")],
    ...(existsSync(full) ? [["full description", full] as const] : []),
  ] as const;
  const rows = descriptions.map(([name, spec]) => {
    const out = join(bench.cache, "docs");
    rmSync(out, { recursive: true, force: true });
    const script = join(bench.root, "scripts/run.mjs");
    const run = runNode(
      [script, "scripts/docs.ts", "--build", "--spec", spec, "--out", out],
      bench.root,
    );
    if (run.status !== 0) throw new Error(`The site can't be built:\n${run.output}`);
    const sizes = pageSizes(out);
    const largest = Math.max(...sizes);
    return [
      name,
      `${run.wall.toFixed(1)} ${judge(run.wall, WALL_S, "lower")}`,
      run.cpu.toFixed(1),
      `${run.memory.toFixed(0)} ${judge(run.memory, MEMORY_MIB, "lower")}`,
      String(sizes.length),
      `${(median(sizes) / 1000).toFixed(1)}`,
      `${(largest / 1000).toFixed(1)} ${judge(largest, PAGE_BYTES, "lower")}`,
    ];
  });
  printRows([
    ["site of", "wall s", "CPU s", "peak MiB", "pages", "median kB gzip", "largest kB gzip"],
    ...rows,
  ]);
}

function pageSizes(folder: string): readonly number[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => gzipSync(readFileSync(join(folder, name))).length);
}
