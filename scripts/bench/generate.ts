/** Time and memory of generating, beside the peers. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installPeer, judge, median, printRows, runNode, type Bench, type Run } from "./tools.ts";

const ROUNDS = 3;

interface Contestant {
  readonly name: string;
  readonly run: () => Run;
}

/** Prints CPU seconds, wall and peak memory: cold (no cache, no output) and unchanged. */
export function benchGenerate(bench: Bench): void {
  const full = join(bench.root, "../shared/spec/launchdarkly-2026-02-28.openapi.json");
  const spec = existsSync(full) ? full : join(bench.root, "spec/openapi.json");
  if (spec !== full) console.log("(the full description is not here: figures are of the snapshot)");
  const out = join(bench.cache, "generate");
  mkdirSync(out, { recursive: true });
  const contestants = [...ours(bench, spec, out), ...peers(bench, spec, out)];
  const runs = new Map<string, Run[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, run } of contestants) {
      const result = run();
      if (result.status !== 0) console.log(`${name} failed:\n${result.output.slice(-800)}`);
      runs.set(name, [...(runs.get(name) ?? []), result]);
    }
  }
  const figure = (name: string, pick: (run: Run) => number): number =>
    median((runs.get(name) ?? []).map(pick));
  const cpu = (name: string): number => figure(name, (run) => run.cpu);
  const verdicts = new Map([
    ["flagforge, cold", judge(cpu("flagforge, cold"), cpu("hey-api 0.99.0") || 4.3, "lower", 1)],
    [
      "flagforge, unchanged",
      judge(cpu("flagforge, unchanged") / cpu("flagforge, cold"), 0.25, "lower", 2),
    ],
  ]);
  printRows([
    ["generator", "CPU s", "wall s", "peak MiB", ""],
    ...contestants.map(({ name }) => [
      name,
      cpu(name).toFixed(2),
      figure(name, (run) => run.wall).toFixed(2),
      figure(name, (run) => run.memory).toFixed(0),
      verdicts.get(name) ?? "",
    ]),
  ]);
}

function ours(bench: Bench, spec: string, out: string): readonly Contestant[] {
  const target = join(out, "flagforge");
  const generate = (): Run =>
    runNode(
      [
        join(bench.root, "scripts/flagforge.mjs"),
        "generate",
        // What the peers generate too.
        "--flavor",
        "typescript",
        "--spec",
        spec,
        "--out",
        target,
        "--quiet",
      ],
      bench.root,
    );
  const cold = (): Run => {
    rmSync(target, { recursive: true, force: true });
    for (const cache of ["format", "sources", "runs", "units"]) {
      rmSync(join(bench.root, "node_modules/.cache/flagforge", cache), {
        recursive: true,
        force: true,
      });
    }
    return generate();
  };
  return [
    { name: "flagforge, cold", run: cold },
    { name: "flagforge, unchanged", run: generate },
  ];
}

function peers(bench: Bench, spec: string, out: string): readonly Contestant[] {
  const types = join(bench.root, "node_modules/openapi-typescript/bin/cli.js");
  const openapiTypescript: Contestant = {
    name: "openapi-typescript 7.13.0",
    run: () => runNode([types, spec, "-o", join(out, "types.ts")], bench.root),
  };
  const folder = installPeer(bench, "hey-api", [
    "@hey-api/openapi-ts@0.99.0",
    "typescript@5.9.3",
    "node@24",
  ]);
  if (folder === null) return [openapiTypescript];
  mkdirSync(join(folder, "node_modules/.cache"), { recursive: true });
  writeFileSync(
    join(folder, "openapi-ts.config.mjs"),
    `export default { input: ${JSON.stringify(spec)}, output: ${JSON.stringify(join(out, "hey"))}, logs: { level: "silent" },
  plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"] };\n`,
  );
  // What its bin starts as a child, whose memory could not be seen.
  const bin = join(folder, "node_modules/@hey-api/openapi-ts/dist/run.mjs");
  const node = join(folder, "node_modules/node/bin/node");
  return [
    openapiTypescript,
    {
      name: "hey-api 0.99.0",
      run: () =>
        runNode(
          [bin, "-f", "openapi-ts.config.mjs"],
          folder,
          existsSync(node) ? node : process.execPath,
        ),
    },
  ];
}
