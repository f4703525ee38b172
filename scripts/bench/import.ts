/** What importing costs a process. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { createConsumer, judge, median, printRows, type Bench } from "./tools.ts";

const PROGRAMS = {
  empty: "",
  entry: 'import "@flagforge/launchdarkly";',
  function:
    'import "@flagforge/launchdarkly/core.js"; import "@flagforge/launchdarkly/funcs/featureFlagsGetFeatureFlag.js";',
} as const;

const ROUNDS = 21;

/** Prints milliseconds over an empty Node process, medians of alternating runs. */
export function benchImport(bench: Bench): void {
  const folder = createConsumer(bench, "import");
  const times = new Map<string, number[]>(Object.keys(PROGRAMS).map((name) => [name, []]));
  for (const [name, text] of Object.entries(PROGRAMS))
    writeFileSync(join(folder, `${name}.mjs`), text);
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of Object.keys(PROGRAMS)) {
      const started = performance.now();
      spawnSync(process.execPath, [join(folder, `${name}.mjs`)]);
      times.get(name)?.push(performance.now() - started);
    }
  }
  const empty = median(times.get("empty") ?? []);
  const over = (name: string): number => median(times.get(name) ?? []) - empty;
  printRows([
    ["import of", "ms over empty", ""],
    ["package entry", over("entry").toFixed(1), judge(over("entry"), 30, "lower")],
    ["core and one function", over("function").toFixed(1), judge(over("function"), 10, "lower")],
    ["(empty process)", empty.toFixed(1), ""],
  ]);
}
