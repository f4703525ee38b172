/** `npm run bench [section …]`: figures of the generator and of what it generates, beside the peers' in the same run. */
import { join } from "node:path";
import { benchBundle } from "./bench/bundle.ts";
import { benchDocs } from "./bench/docs.ts";
import { benchGenerate } from "./bench/generate.ts";
import { benchIncremental } from "./bench/incremental.ts";
import { benchImport } from "./bench/import.ts";
import { benchPython } from "./bench/python.ts";
import { benchMcp } from "./bench/mcp.ts";
import { benchLarge } from "./bench/large.ts";
import { benchRateLimit } from "./bench/rate-limit.ts";
import { benchRuntime } from "./bench/runtime.ts";
import { benchTypes } from "./bench/types.ts";
import { runNode, type Bench } from "./bench/tools.ts";

const SECTIONS: Readonly<Record<string, (bench: Bench) => void | Promise<void>>> = {
  bundle: benchBundle,
  import: benchImport,
  types: benchTypes,
  runtime: benchRuntime,
  "rate-limit": benchRateLimit,
  python: benchPython,
  generate: benchGenerate,
  mcp: benchMcp,
  incremental: benchIncremental,
  docs: benchDocs,
  large: benchLarge,
};

/** Runs the sections that are asked for, or all. */
export async function main({
  root,
  argv,
}: {
  readonly root: string;
  readonly argv: readonly string[];
}): Promise<void> {
  const bench: Bench = {
    root,
    package: join(root, "generated/typescript"),
    cache: join(root, "node_modules/.cache/flagforge/bench"),
  };
  const built = runNode([join(root, "node_modules/typescript/bin/tsc"), "-p", bench.package], root);
  if (built.status !== 0)
    throw new Error(`The generated package does not compile:\n${built.output}`);
  for (const [name, run] of Object.entries(SECTIONS)) {
    if (argv.length > 0 && !argv.includes(name)) continue;
    console.log(`\n## ${name}`);
    await run(bench);
  }
}
