#!/usr/bin/env node
// The command line: installs what is missing, builds the generator when its sources changed, runs it.
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { ensureDependencies } from "./bootstrap.mjs";
import { buildSources } from "./build.mjs";

// Optimise code later: in a run of two seconds the optimising compiler costs a quarter more than it saves.
setFlagsFromString("--interrupt-budget=600000");

const root = dirname(dirname(fileURLToPath(import.meta.url)));
try {
  await ensureDependencies(root);
  const entries = ["generator/cli.ts", "generator/emit/format-worker.ts"];
  const { directory, hash } = await buildSources(root, "generator", entries);
  const { main } = await import(pathToFileURL(join(directory, "generator", "cli.mjs")).href);
  await main({ root, buildDirectory: directory, buildHash: hash });
} catch (error) {
  process.stderr.write(`flagforge: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
