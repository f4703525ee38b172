/** Reads what stands in an output folder. */
import { readFileSync } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "../diagnostics.ts";
import { compareText } from "../model/words.ts";
import { hashText, MANIFEST, type DiskState, type Manifest, type ManifestEntry } from "./plan.ts";

/** Build results and installed packages: git ignores them, and so do we. */
const IGNORED = new Set(["node_modules", "dist", ".venv", "__pycache__", ".DS_Store"]);

/** Everything in the folder but build results. A link in it is refused: it could lead out of the folder. */
export async function readDisk(directory: string): Promise<DiskState> {
  const state = new Map<string, string>();
  await walk(directory, "", state);
  return state;
}

async function walk(root: string, under: string, state: Map<string, string>): Promise<void> {
  const entries = await readdir(join(root, under), { withFileTypes: true }).catch(
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
      throw error;
    },
  );
  const names = entries.filter((entry) => !IGNORED.has(entry.name) && !entry.name.endsWith(".tgz"));
  for (const entry of names.sort((a, b) => compareText(a.name, b.name))) {
    const path = under === "" ? entry.name : `${under}/${entry.name}`;
    if (entry.isSymbolicLink()) refuseLink(join(root, path));
    if (entry.isDirectory()) await walk(root, path, state);
    else state.set(path, hashText(readFileSync(join(root, path))));
  }
}

/** Refuses an output folder that is a link, or lies behind one, inside `root`. */
export async function assertNoLinks(root: string, path: string): Promise<void> {
  let current = root;
  for (const segment of path.split("/")) {
    current = join(current, segment);
    const found = await lstat(current).catch(() => null);
    if (found === null) return;
    if (found.isSymbolicLink()) refuseLink(current);
  }
}

const refuseLink = (file: string): never =>
  fail("FF1603", {
    file,
    problem: "The output folder holds a symbolic link",
    remedy: "Remove the link; flagforge writes and deletes only inside its output folder",
  });

/** The previous run's manifest; `null` where there is none or it can't be read. */
export async function readManifest(directory: string): Promise<Manifest | null> {
  const text = await readFile(join(directory, MANIFEST), "utf8").catch(() => null);
  if (text === null) return null;
  try {
    const { files } = JSON.parse(text) as { files?: unknown };
    return Array.isArray(files) && files.every(isEntry) ? { files } : null;
  } catch {
    return null;
  }
}

const isEntry = (value: unknown): value is ManifestEntry => {
  const entry = value as Partial<ManifestEntry> | null;
  return (
    typeof entry === "object" && typeof entry?.path === "string" && typeof entry.sha256 === "string"
  );
};
