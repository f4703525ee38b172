/** The MCP server of any description, with the client it calls through, bundled below the project. */
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Generated } from "./any-api.ts";
import { ROOT } from "./project.ts";

export interface ForeignServer {
  /** Folder of the server's package. */
  readonly folder: string;
  readonly remove: () => void;
}

/** Writes both packages as `generate` lays them side by side. */
export function writeServer({ emitted }: Pick<Generated, "emitted">): ForeignServer {
  // Below the project, so that what the bundle is made of is found; esbuild reads no settings below node_modules.
  const root = join(ROOT, ".cache", `foreign-${randomUUID()}`);
  for (const { flavor, files } of emitted)
    for (const { path, text } of files) {
      mkdirSync(dirname(join(root, flavor, path)), { recursive: true });
      writeFileSync(join(root, flavor, path), text);
    }
  return {
    folder: join(root, "mcp"),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Bundles the server; gives what went wrong. */
export const bundleServer = (folder: string): string =>
  spawnSync(process.execPath, ["build.mjs"], { cwd: folder, encoding: "utf8" }).stderr;
