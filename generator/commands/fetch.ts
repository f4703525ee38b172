/** `flagforge fetch`: the live description → snapshot and lock, all or nothing. */
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Config } from "../config.ts";
import { fail, FlagforgeError, type Diagnostic } from "../diagnostics.ts";
import { buildComparable, type Comparable, type Knowledge } from "../diff/comparable.ts";
import { compareModels } from "../diff/compare.ts";
import { renderHuman } from "../diff/render/human.ts";
import { buildSummary } from "../diff/summary.ts";
import { buildModel } from "../model/build.ts";
import { NO_DECISIONS } from "../model/names.ts";
import { readKnowledge } from "../pipeline.ts";
import { checkVersion, parseDocument, type SpecDocument } from "../spec/document.ts";
import { hashSource, nameFiles, readLock, type SnapshotFiles } from "../spec/lock.ts";
import { buildSnapshot } from "../spec/snapshot.ts";
import { downloadSource, isUrl } from "../spec/source.ts";
import { loadVoices } from "./descriptions.ts";
import { buildEnvironment, loadConfig, type Host } from "./host.ts";
import { writeSnapshot } from "./snapshot.ts";

export interface FetchArguments {
  readonly config?: string;
  readonly force?: boolean;
}

/** Exit code: 0 the project has the live description now; errors are thrown, and then nothing was changed. */
export async function fetchDescription(
  host: Host,
  given: string | undefined,
  args: FetchArguments,
): Promise<number> {
  const config = await loadConfig(host, args);
  const url = chooseUrl(given, config);
  const files = chooseFiles(config);
  const { source } = buildEnvironment(host);
  const old = await readSnapshot(files);
  const known = args.force === true ? null : await readKnownTag(url, files, old);
  const download = await downloadSource(url, known, source);
  const snapshotFile = relative(host.cwd, join(files.folder, files.snapshot));
  if (download.kind === "unchanged") {
    host.out(`${download.source} has nothing newer than ${snapshotFile}\n`);
    return 0;
  }
  const fetched = parseDocument(download.text, download.source);
  const text = buildSnapshot(checkDescription(fetched));
  const snapshot = parseDocument(text, snapshotFile);
  const { model } = buildModel(snapshot);
  const { news, warnings } = await describeNews(host, config, old, snapshot);
  const changed = await writeSnapshot(files, download, text, model.version);
  host.out(changed ? news : `${download.source} is what ${snapshotFile} was made of\n`);
  if (warnings !== "") host.err(warnings);
  return 0;
}

function chooseUrl(given: string | undefined, config: Config): string {
  if (given !== undefined && !isUrl(given)) {
    fail("FF1001", {
      problem: `${given} is not a URL`,
      remedy: "Give one that begins with https://; for a file there is: flagforge snapshot FILE",
    });
  }
  return (
    given ??
    config.upstream ??
    fail("FF1002", {
      file: config.source,
      problem: "The configuration does not say where the live description is",
      remedy: 'Give it "upstream", or give a URL',
    })
  );
}

function chooseFiles(config: Config): SnapshotFiles {
  if (!isUrl(config.description)) return nameFiles(config.description);
  return fail("FF1002", {
    file: config.source,
    problem: "The configured description is a URL: there is no snapshot to refresh",
    remedy: 'Give "description" a path, and "upstream" the URL',
  });
}

const readSnapshot = ({ folder, snapshot }: SnapshotFiles): Promise<string | null> =>
  readFile(join(folder, snapshot), "utf8").catch(() => null);

/** The ETag to ask with: only where what it stands for is what is there. */
async function readKnownTag(
  url: string,
  { folder, lock: file }: SnapshotFiles,
  old: string | null,
): Promise<string | null> {
  const lock = await readLock(join(folder, file));
  if (lock === null || old === null || !URL.canParse(url)) return null;
  const { origin, pathname } = new URL(url);
  const same = lock.source === `${origin}${pathname}` && lock.snapshotSha256 === hashSource(old);
  return same ? lock.etag : null;
}

/** A description that can't be read as a model, or that would empty every SDK, replaces nothing. */
function checkDescription(document: SpecDocument): SpecDocument {
  checkVersion(document);
  const { model } = buildModel(document);
  if (model.groups.length > 0) return document;
  return fail("FF1105", {
    file: document.source,
    problem: "The description has no operation",
    remedy: "Check the URL; nothing was changed",
  });
}

const NOTHING: Knowledge = { overlays: [], instructions: null, decisions: NO_DECISIONS };

/** What changed, and what the project knows that no longer fits; told once the files are in place. */
async function describeNews(
  host: Host,
  config: Config,
  old: string | null,
  snapshot: SpecDocument,
): Promise<{ readonly news: string; readonly warnings: string }> {
  const environment = buildEnvironment(host);
  const knowledge = await readKnowledge(config, environment);
  const { comparable: after, drift } = compareWith(snapshot, knowledge);
  const warnings =
    drift.length === 0
      ? ""
      : `${drift.length} things that the project knows do not fit this description; flagforge lint lists them\n`;
  const before = old === null ? null : tryComparable(old, snapshot.source, knowledge);
  if (before === null) return { news: `First snapshot: ${snapshot.source}\n`, warnings };
  const changes = compareModels(before.model, after.model);
  if (changes.length === 0) return { news: "No change of structure\n", warnings };
  const voices = await loadVoices(config, environment);
  return { news: renderHuman(buildSummary(changes, "strict", voices)), warnings };
}

/** What can be compared; where knowledge breaks a description that is right in itself, without that knowledge. */
function compareWith(
  document: SpecDocument,
  knowledge: Knowledge,
): { readonly comparable: Comparable; readonly drift: readonly Diagnostic[] } {
  try {
    const comparable = buildComparable(document, knowledge);
    return { comparable, drift: comparable.drift };
  } catch (error) {
    if (!(error instanceof FlagforgeError)) throw error;
    return { comparable: buildComparable(document, NOTHING), drift: error.diagnostics };
  }
}

/** The state before; `null` where it can't be read, as after a bad merge. */
function tryComparable(text: string, source: string, knowledge: Knowledge): Comparable | null {
  try {
    const document = parseDocument(text, source);
    checkVersion(document);
    return compareWith(document, knowledge).comparable;
  } catch (error) {
    if (error instanceof FlagforgeError) return null;
    throw error;
  }
}
