/** `openapi.lock.json`: where the description in the project came from, and which state of it. No dates: it says what, not when. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";

export interface DescriptionLock {
  /** URL without a password and without a query, which may hold one; for a file, its name. */
  readonly source: string;
  /** What the server calls the state; `null` where it does not say. */
  readonly etag: string | null;
  /** `info.version`. */
  readonly version: string;
  /** Of the whole text as fetched. */
  readonly sha256: string;
  /** Of the snapshot made of it. */
  readonly snapshotSha256: string;
}

/** Files that belong to a snapshot: the lock beside it, and the whole text in a folder that git ignores. */
export interface SnapshotFiles {
  readonly folder: string;
  /** Names in the folder. */
  readonly snapshot: string;
  readonly lock: string;
  readonly full: string;
}

export function nameFiles(snapshot: string): SnapshotFiles {
  const name = basename(snapshot, extname(snapshot));
  return {
    folder: dirname(snapshot),
    snapshot: basename(snapshot),
    lock: `${name}.lock.json`,
    full: `.cache/${name}.full.json`,
  };
}

export const hashSource = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Renders the lock. */
export const renderLock = ({
  source,
  etag,
  version,
  sha256,
  snapshotSha256,
}: DescriptionLock): string =>
  `${JSON.stringify({ source, etag, version, sha256, snapshotSha256 }, null, 2)}\n`;

/** Reads a lock; `null` where there is none or it was damaged: then everything is fetched again. */
export async function readLock(file: string): Promise<DescriptionLock | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return null;
  try {
    const lock = JSON.parse(text) as Partial<DescriptionLock> | null;
    const texts = [lock?.source, lock?.version, lock?.sha256, lock?.snapshotSha256];
    const whole = texts.every((each) => typeof each === "string");
    return whole && (lock?.etag === null || typeof lock?.etag === "string")
      ? (lock as DescriptionLock)
      : null;
  } catch {
    return null;
  }
}

/** The whole text that the snapshot was made of, where the last fetch left it on this machine. */
export async function readFullText(files: SnapshotFiles): Promise<string | null> {
  const lock = await readLock(join(files.folder, files.lock));
  const text = await readFile(join(files.folder, files.full), "utf8").catch(() => null);
  return text !== null && lock !== null && hashSource(text) === lock.sha256 ? text : null;
}
