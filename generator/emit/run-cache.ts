/**
 * Remembers which inputs gave which output, so that a run that would change nothing need not print anything. The cache
 * only ever saves work: what is on disk is hashed all the same.
 */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics.ts";
import { readDisk, readManifest } from "./disk.ts";
import { hashText, MANIFEST } from "./plan.ts";

export interface RunRecord {
  /** Flavor → hash of its manifest. */
  readonly manifests: Readonly<Record<string, string>>;
  /** Files of each flavor. */
  readonly files: Readonly<Record<string, number>>;
  /** What the summary says of the description. */
  readonly summary: string;
  readonly warnings: readonly Diagnostic[];
}

/** Key of a run: the hash of everything its output depends on. */
export const buildRunKey = (inputs: readonly string[]): string =>
  hashText(inputs.map(hashText).join("\n"));

/** The record of an earlier run with this key, if the disk still holds exactly what it wrote. */
export async function findUnchangedRun(
  cacheDirectory: string,
  key: string,
  output: string,
): Promise<RunRecord | null> {
  const text = await readFile(join(cacheDirectory, key), "utf8").catch(() => null);
  if (text === null) return null;
  try {
    const record = JSON.parse(text) as RunRecord;
    const same = await Promise.all(
      Object.entries(record.manifests).map(([flavor, hash]) =>
        isUntouched(join(output, flavor), hash),
      ),
    );
    return same.every(Boolean) ? record : null;
  } catch {
    return null;
  }
}

async function isUntouched(directory: string, manifestHash: string): Promise<boolean> {
  const [disk, manifest] = await Promise.all([readDisk(directory), readManifest(directory)]);
  if (manifest === null || disk.get(MANIFEST) !== manifestHash) return false;
  return (
    disk.size === manifest.files.length + 1 &&
    manifest.files.every(({ path, sha256 }) => disk.get(path) === sha256)
  );
}

/** Remembers a finished run. */
export async function recordRun(
  cacheDirectory: string,
  key: string,
  record: RunRecord,
): Promise<void> {
  const draft = join(cacheDirectory, `draft-${randomUUID()}`);
  // A cache that can't be written makes the next run slower, nothing else.
  await mkdir(cacheDirectory, { recursive: true })
    .then(() => writeFile(draft, JSON.stringify(record)))
    .then(() => rename(draft, join(cacheDirectory, key)))
    .catch(() => undefined);
}
