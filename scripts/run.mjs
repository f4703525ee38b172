// Runs a TypeScript script of this repository: node scripts/run.mjs scripts/bench.ts [arguments]
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureDependencies } from "./bootstrap.mjs";
import { buildSources } from "./build.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
await ensureDependencies(root);
const [script, ...rest] = process.argv.slice(2);
const { directory } = await buildSources(root, script.replaceAll(/[^a-z]+/gi, "_"), [script]);
process.argv = [process.argv[0], script, ...rest];
const { main } = await import(pathToFileURL(join(directory, script.replace(/\.ts$/, ".mjs"))).href);
await main({ root, argv: rest });
