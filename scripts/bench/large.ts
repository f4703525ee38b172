/** Large descriptions of others, from npm: time and memory of every flavor, and whether the TypeScript compiles. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printRows, runNode, type Bench } from "./tools.ts";

const DESCRIPTIONS = [
  {
    name: "GitHub",
    from: "@octokit/openapi@23.0.2",
    file: "node_modules/@octokit/openapi/generated/api.github.com.json",
  },
] as const;

const FLAVORS = {
  typescript: { packageName: "large", className: "Large" },
  python: { packageName: "large", moduleName: "large", className: "Large" },
  docs: { title: "Large" },
} as const;

/** Prints one row for each description and flavor; without a network it says so. */
export function benchLarge(bench: Bench): void {
  const folder = join(bench.cache, "large");
  const rows = DESCRIPTIONS.flatMap(({ name, from, file }) => {
    const description = join(folder, file);
    if (!existsSync(description) && !install(folder, from)) {
      console.log(`skipped ${name}: ${from} can't be installed`);
      return [];
    }
    return Object.entries(FLAVORS).map(([flavor, options]) => {
      const config = join(folder, "flagforge.json");
      const output = join(folder, "out");
      rmSync(output, { recursive: true, force: true });
      writeFileSync(
        config,
        JSON.stringify({ description, output, flavors: { [flavor]: options } }),
      );
      const run = runNode(
        [join(bench.root, "scripts/flagforge.mjs"), "generate", "--config", config],
        bench.root,
      );
      const compiles = flavor === "typescript" && run.status === 0 ? compile(bench, output) : "-";
      const [warnings = "0"] = /^\d+(?= warnings)/m.exec(run.output) ?? [];
      return [
        name,
        flavor,
        run.status === 0 ? "strict" : "fails",
        run.wall.toFixed(1),
        run.memory.toFixed(0),
        warnings,
        compiles,
      ];
    });
  });
  printRows([["description", "flavor", "mode", "wall s", "peak MiB", "warnings", "tsc"], ...rows]);
}

function install(folder: string, from: string): boolean {
  mkdirSync(folder, { recursive: true });
  const args = ["install", "--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit", from];
  return spawnSync("npm", args, { encoding: "utf8" }).status === 0;
}

function compile(bench: Bench, output: string): string {
  symlinkSync(join(bench.root, "node_modules"), join(output, "node_modules"), "dir");
  const tsc = join(bench.root, "node_modules/typescript/bin/tsc");
  const run = runNode([tsc, "-p", join(output, "typescript"), "--noEmit"], bench.root);
  return run.status === 0 ? `${run.wall.toFixed(1)} s` : "fails";
}
