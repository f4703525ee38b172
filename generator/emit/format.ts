/** Prettier, for the few texts whose layout can't be known while they are printed. */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { PRINT_WIDTH } from "../lang/layout.ts";
import type { OutputFile } from "./output.ts";

export interface Formatter {
  /** Folder of formatted texts by the hash of what they were made of; may be deleted at any time. */
  readonly cacheDirectory: string;
  /** Built `format-worker`, or `null` to format in this thread. */
  readonly worker: string | null;
  /** Changes with the formatter's version and settings. */
  readonly version: string;
}

type Language = Exclude<OutputFile["layout"], "final">;

export interface FormatJob {
  readonly text: string;
  readonly language: Language;
}

/** Below this many texts a thread costs more than it saves. */
const THREAD_THRESHOLD = 12;

/** Formats what is not final yet; the order of files stays. */
export async function formatFiles(
  files: readonly OutputFile[],
  formatter: Formatter,
): Promise<readonly OutputFile[]> {
  const open = files.flatMap((file, i) =>
    file.layout === "final" ? [] : [{ i, job: { text: file.text, language: file.layout } }],
  );
  if (open.length === 0) return files;
  const keys = open.map(({ job }) => hashJob(job, formatter.version));
  const cached = await Promise.all(keys.map((key) => readCache(formatter, key)));
  const missing = open.flatMap(({ job }, n) => (cached[n] === null ? [{ n, job }] : []));
  const formatted = await formatJobs(
    missing.map(({ job }) => job),
    formatter,
  );
  await Promise.all(
    missing.map(({ n }, m) => writeCache(formatter, keys[n] ?? "", formatted[m] ?? "")),
  );
  const texts = new Map(open.map(({ i }, n) => [i, cached[n] ?? null] as const));
  missing.forEach(({ n }, m) => texts.set(open[n]?.i ?? -1, formatted[m] ?? null));
  return files.map((file, i) => ({ ...file, text: texts.get(i) ?? file.text, layout: "final" }));
}

const hashJob = ({ text, language }: FormatJob, version: string): string =>
  createHash("sha256").update(`${version}\0${language}\0${text}`).digest("hex");

async function formatJobs(
  jobs: readonly FormatJob[],
  { worker }: Formatter,
): Promise<readonly string[]> {
  if (worker === null || jobs.length < THREAD_THRESHOLD) {
    return Promise.all(jobs.map((job) => formatText(job)));
  }
  const threads = Math.min(availableParallelism(), jobs.length);
  const shares = Array.from({ length: threads }, (_, t) =>
    jobs.filter((_job, i) => i % threads === t),
  );
  const results = await Promise.all(shares.map((share) => runThread(worker, share)));
  return jobs.map((_, i) => results[i % threads]?.[Math.floor(i / threads)] ?? "");
}

function runThread(file: string, jobs: readonly FormatJob[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(file, { workerData: jobs });
    thread.once("message", resolve);
    thread.once("error", reject);
  });
}

/** Formats one text in this thread. */
export async function formatText({ text, language }: FormatJob): Promise<string> {
  // Loaded here: most runs have nothing to format.
  const { format } = await import("prettier");
  return format(text, { parser: language, printWidth: PRINT_WIDTH });
}

const readCache = ({ cacheDirectory }: Formatter, key: string): Promise<string | null> =>
  readFile(join(cacheDirectory, key), "utf8").catch(() => null);

async function writeCache({ cacheDirectory }: Formatter, key: string, text: string): Promise<void> {
  // A cache that can't be written makes the next run slower, nothing else.
  await mkdir(cacheDirectory, { recursive: true })
    .then(() => writeFile(join(cacheDirectory, key), text))
    .catch(() => undefined);
}
