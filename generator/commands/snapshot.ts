/** `flagforge snapshot`: full description → `spec/openapi.json`, with its lock. */
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { applyPlans } from "../emit/apply.ts";
import { buildFile, type OutputFile } from "../emit/output.ts";
import { buildModel } from "../model/build.ts";
import { checkVersion, parseDocument } from "../spec/document.ts";
import { hashSource, nameFiles, renderLock, type SnapshotFiles } from "../spec/lock.ts";
import { buildSnapshot } from "../spec/snapshot.ts";
import { isUrl, readSource } from "../spec/source.ts";
import { buildEnvironment, type Host } from "./host.ts";

/** Writes the snapshot of a description. What can't be read as a model is never written. */
export async function snapshot(host: Host, source: string, out?: string): Promise<number> {
  const file = out === undefined ? join(host.root, "spec", "openapi.json") : resolve(host.cwd, out);
  const given = isUrl(source) ? source : resolve(host.cwd, source);
  const read = await readSource(given, buildEnvironment(host).source);
  const document = parseDocument(read.text, read.source);
  checkVersion(document);
  const text = buildSnapshot(document);
  const { model } = buildModel(parseDocument(text, file));
  const files = nameFiles(file);
  const name = isUrl(source) ? read.source : basename(given);
  if (out === undefined) await writeSnapshot(files, { ...read, source: name }, text, model.version);
  else await write(files.folder, [buildFile(files.snapshot, text, name)]);
  const operations = model.groups.reduce((sum, group) => sum + group.operations.length, 0);
  host.out(
    `${operations} operations, ${model.types.length} schemas, ${model.groups.length} tags → ${file}\n`,
  );
  return 0;
}

/** Puts snapshot, lock and whole text in place as one; says whether the project has something new. */
export async function writeSnapshot(
  files: SnapshotFiles,
  full: { readonly source: string; readonly text: string; readonly etag: string | null },
  snapshotText: string,
  version: string,
): Promise<boolean> {
  const lock = renderLock({
    source: full.source,
    etag: full.etag,
    version,
    sha256: hashSource(full.text),
    snapshotSha256: hashSource(snapshotText),
  });
  const wanted = [
    buildFile(files.full, full.text, full.source),
    buildFile(files.snapshot, snapshotText, full.source),
    buildFile(files.lock, lock, full.source),
  ];
  const present = await Promise.all(
    wanted.map(({ path }) => readFile(join(files.folder, path), "utf8").catch(() => null)),
  );
  const changed = wanted.filter(({ text }, i) => present[i] !== text);
  await write(files.folder, changed);
  return changed.some(({ path }) => path !== files.full);
}

/** Puts files into a folder as one: all of them, or none. */
export const write = (folder: string, files: readonly OutputFile[]): Promise<void> =>
  applyPlans(folder, [{ directory: ".", write: files, keep: [], delete: [], manifest: null }]);
