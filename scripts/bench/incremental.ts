/** What a change costs: all flavors, the whole process, cold, unchanged, after one operation changed; memory; growth. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { judge, median, printRows, runNode, type Bench, type Run } from "./tools.ts";

const ROUNDS = 3;
const CACHES = ["format", "sources", "runs", "units"];

// The description is data.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Any = any;

/** Prints wall seconds and peak memory of whole processes. */
export function benchIncremental(bench: Bench): void {
  const full = join(bench.root, "../shared/spec/launchdarkly-2026-02-28.openapi.json");
  const source = existsSync(full) ? full : join(bench.root, "spec/openapi.json");
  if (source !== full)
    console.log("(the full description is not here: figures are of the snapshot)");
  const root = JSON.parse(readFileSync(source, "utf8")) as Any;
  const folder = join(bench.cache, "incremental");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const steps = measureSteps(bench, folder, root);
  const row = (name: string, runs: readonly Run[], verdict: string): readonly string[] => [
    name,
    median(runs.map(({ cpu }) => cpu)).toFixed(2),
    median(runs.map(({ wall }) => wall)).toFixed(2),
    Math.max(...runs.map(({ memory }) => memory)).toFixed(0),
    verdict,
  ];
  const wall = (runs: readonly Run[]): number => median(runs.map((run) => run.wall));
  const peak = Math.max(...Object.values(steps).flatMap((runs) => runs.map((run) => run.memory)));
  printRows([
    ["all flavors", "CPU s", "wall s", "peak MiB", ""],
    row("cold", steps.cold, judge(peak, 400, "lower")),
    row("unchanged", steps.unchanged, judge(wall(steps.unchanged), 0.6, "lower", 1)),
    row("one operation changed", steps.changed, judge(wall(steps.changed), 1.5, "lower", 1)),
  ]);
  printRows(measureGrowth(bench, folder, root));
}

function generate(bench: Bench, description: string, out: string): Run {
  const script = join(bench.root, "scripts/flagforge.mjs");
  const run = runNode(
    [script, "generate", "--spec", description, "--out", out, "--quiet"],
    bench.root,
  );
  if (run.status !== 0) throw new Error(`generate failed:\n${run.output.slice(-800)}`);
  return run;
}

function clearCaches(bench: Bench): void {
  for (const cache of CACHES)
    rmSync(join(bench.root, "node_modules/.cache/flagforge", cache), {
      recursive: true,
      force: true,
    });
}

function measureSteps(bench: Bench, folder: string, root: Any) {
  const out = join(folder, "out");
  const description = join(folder, "description.json");
  const steps = { cold: [] as Run[], unchanged: [] as Run[], changed: [] as Run[] };
  for (let round = 0; round < ROUNDS; round++) {
    const copy = structuredClone(root);
    writeFileSync(description, JSON.stringify(copy));
    clearCaches(bench);
    rmSync(out, { recursive: true, force: true });
    steps.cold.push(generate(bench, description, out));
    steps.unchanged.push(generate(bench, description, out));
    const [first] = Object.values<Any>(copy.paths)
      .flatMap((item) => Object.values<Any>(item))
      .filter(({ parameters }) => parameters?.length > 0);
    first.parameters.push({ name: "benchmarked", in: "query", schema: { type: "string" } });
    writeFileSync(description, JSON.stringify(copy));
    steps.changed.push(generate(bench, description, out));
  }
  return steps;
}

/** Cold runs over one, two, four and eight times the operations; schemas grow with them. */
function measureGrowth(bench: Bench, folder: string, root: Any): readonly (readonly string[])[] {
  const count = Object.values<Any>(root.paths).flatMap((item) => Object.keys(item)).length;
  const rows = [1, 2, 4, 8].map((times) => {
    const description = join(folder, `${times}.json`);
    const out = join(folder, `out-${times}`);
    writeFileSync(description, JSON.stringify(multiply(root, times)));
    clearCaches(bench);
    const run = generate(bench, description, out);
    rmSync(out, { recursive: true, force: true });
    return { times, run, each: (run.cpu / (times * count)) * 1000 };
  });
  const base = rows[0]?.each ?? 1;
  return [
    ["operations", "CPU s", "CPU ms each", "peak MiB", ""],
    ...rows.map(({ times, run, each }) => [
      `${times} x ${count}`,
      run.cpu.toFixed(2),
      each.toFixed(2),
      run.memory.toFixed(0),
      judge(each / base, 1.2, "lower", 1),
    ]),
  ];
}

/** A description with every path, operation, tag and schema several times, under prefixes. The first copy is as it was. */
function multiply(root: Any, times: number): Any {
  const copies = Array.from({ length: times }, (_, i) =>
    i === 0 ? root : prefix(root, `copy${i}`),
  );
  return {
    ...root,
    tags: copies.flatMap((copy) => copy.tags ?? []),
    paths: Object.assign({}, ...copies.map((copy) => copy.paths)) as unknown,
    components: {
      ...root.components,
      schemas: Object.assign({}, ...copies.map((copy) => copy.components.schemas)) as unknown,
    },
  };
}

const keysOf = (entries: Any, rename: (key: string) => string): Any =>
  Object.fromEntries(Object.entries<Any>(entries).map(([key, value]) => [rename(key), value]));

function prefix(root: Any, name: string): Any {
  const text = JSON.stringify(root).replaceAll(
    /"#\/components\/schemas\//g,
    `"#/components/schemas/${name}`,
  );
  const copy = JSON.parse(text) as Any;
  for (const item of Object.values<Any>(copy.paths)) {
    for (const operation of Object.values<Any>(item)) {
      if (typeof operation.operationId !== "string") continue;
      operation.operationId = `${name}_${operation.operationId}`;
      operation.tags = operation.tags?.map((tag: string) => `${name} ${tag}`);
    }
  }
  return {
    tags: copy.tags?.map((tag: Any) => ({ ...tag, name: `${name} ${tag.name}` })),
    paths: keysOf(copy.paths, (path) => `/${name}${path}`),
    components: { schemas: keysOf(copy.components.schemas, (key) => `${name}${key}`) },
  };
}
