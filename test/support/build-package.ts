/** Runs once before all suites: the generated package is compiled where its sources changed. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { compile, ROOT } from "./project.ts";

export default function buildPackage(): void {
  const folder = join(ROOT, "generated/typescript");
  const dist = join(folder, "dist");
  const manifest = join(folder, "manifest.json");
  const cache = join(ROOT, "node_modules/.cache/flagforge");
  const built = join(cache, "built-manifest.json");
  const isBuilt = existsSync(join(dist, "index.js")) && existsSync(built);
  // Suites run beside each other: none may compile what another one runs.
  if (isBuilt && readFileSync(built, "utf8") === readFileSync(manifest, "utf8")) return;
  rmSync(dist, { recursive: true, force: true });
  const output = compile(folder);
  if (output !== "") throw new Error(`The generated package does not compile:\n${output}`);
  mkdirSync(cache, { recursive: true });
  copyFileSync(manifest, built);
}
