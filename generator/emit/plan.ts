/** What has to happen on disk so that a flavor's folder holds exactly what was emitted. */
import type { Text } from "../values.ts";
import { createHash } from "node:crypto";
import type { Diagnostic } from "../diagnostics.ts";
import { buildError } from "../diagnostics.ts";
import { compareText } from "../model/words.ts";
import type { OutputFile } from "./output.ts";

/** What the previous run wrote, as recorded in the flavor's `manifest.json`. */
export interface Manifest {
  readonly files: readonly ManifestEntry[];
}

export interface ManifestEntry {
  readonly path: string;
  readonly sha256: string;
  readonly origin: string;
}

/** Name of the manifest in a flavor's folder. It is written last, so it describes a finished run. */
export const MANIFEST = "manifest.json";

/** What stands in a flavor's folder: path → sha256 of its bytes. */
export type DiskState = ReadonlyMap<string, string>;

export interface Plan {
  readonly directory: string;
  readonly write: readonly OutputFile[];
  readonly keep: readonly string[];
  readonly delete: readonly string[];
  /** Text of the new manifest, or `null` where it stays as it is. */
  readonly manifest: string | null;
}

export const hashText = (text: Text | Uint8Array): string =>
  createHash("sha256").update(text).digest("hex");

const hashes = new WeakMap<OutputFile, string>();

/** Hash of a file's text, worked out once. */
export function hashFile(file: OutputFile): string {
  const known = hashes.get(file);
  if (known !== undefined) return known;
  const hash = hashText(file.text);
  hashes.set(file, hash);
  return hash;
}

/** Says what a file's hash is, where its text need not be read for it. */
export const rememberHash = (file: OutputFile, hash: string): void => {
  hashes.set(file, hash);
};

export const renderManifest = (files: readonly OutputFile[]): string => {
  const entries = files
    .map((file) => ({ path: file.path, sha256: hashFile(file), origin: file.origin }))
    .sort((a, b) => compareText(a.path, b.path));
  return `{\n  "files": [\n${entries.map((entry) => `    ${renderEntry(entry)}`).join(",\n")}\n  ]\n}\n`;
};

// One line an entry keeps the diff of a manifest readable.
const renderEntry = ({ path, sha256, origin }: ManifestEntry): string =>
  `{ "path": ${JSON.stringify(path)}, "sha256": "${sha256}", "origin": ${JSON.stringify(origin)} }`;

export interface PlanInput {
  readonly directory: string;
  readonly files: readonly OutputFile[];
  readonly disk: DiskState;
  readonly previous: Manifest | null;
}

export interface Planned {
  readonly plan: Plan;
  /** Files that a person may have edited or put there; they stop the run unless it is forced. */
  readonly conflicts: readonly Diagnostic[];
}

/** Compares what was emitted with what is there. */
export function buildPlan({ directory, files, disk, previous }: PlanInput): Planned {
  const known = new Map((previous?.files ?? []).map((entry) => [entry.path, entry.sha256]));
  const wanted = new Map(files.map((file) => [file.path, hashFile(file)]));
  const write = files.filter((file) => disk.get(file.path) !== wanted.get(file.path));
  const edited = [...disk.keys()].filter((path) => {
    const hash = disk.get(path);
    return path !== MANIFEST && hash !== known.get(path) && hash !== wanted.get(path);
  });
  const manifest = renderManifest(files);
  return {
    plan: {
      directory,
      write,
      keep: files
        .filter((file) => disk.get(file.path) === wanted.get(file.path))
        .map((file) => file.path),
      delete: [...disk.keys()].filter((path) => path !== MANIFEST && !wanted.has(path)),
      manifest: disk.get(MANIFEST) === hashText(manifest) ? null : manifest,
    },
    conflicts: edited.map((path) => describeConflict(`${directory}/${path}`, known.has(path))),
  };
}

function describeConflict(file: string, generated: boolean): Diagnostic {
  return buildError("FF1601", {
    file,
    problem: generated
      ? "The generated file was edited by hand"
      : "The file was not written by flagforge",
    remedy: generated
      ? "Move the edit to a template or overlay, or run again with --force to lose it"
      : "Move it out of the output folder, or run again with --force to delete it",
  });
}

export const isEmpty = (plan: Plan): boolean =>
  plan.write.length === 0 && plan.delete.length === 0 && plan.manifest === null;
