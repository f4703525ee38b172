/** Description → the whole site in a folder. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { close, createIndex } from "pagefind";
import { buildEnvironment, loadConfig, type Host } from "../../generator/commands/host.ts";
import { compareModels } from "../../generator/diff/compare.ts";
import { buildComparable } from "../../generator/diff/comparable.ts";
import { keepEntry } from "../../generator/diff/history.ts";
import { buildSummary } from "../../generator/diff/summary.ts";
import type { Config } from "../../generator/config.ts";
import type { OutputFile } from "../../generator/emit/output.ts";
import type { ApiModel } from "../../generator/model/model.ts";
import {
  buildKit,
  loadModel,
  readDocument,
  readKnowledge,
  type Environment,
} from "../../generator/pipeline.ts";
import { docs } from "../../templates/docs/flavor.ts";
import { loadHighlight } from "../../templates/docs/highlight.ts";
import type { Changes } from "../../templates/docs/pages.ts";
import { buildSiteFiles } from "../../templates/docs/site.ts";

export interface BuildArguments {
  /** Description in place of the configured one. */
  readonly spec?: string;
  readonly config?: string;
  /** Earlier description, for the changelog. */
  readonly previous?: string;
  /** Folder of the site; replaced as a whole. */
  readonly out: string;
}

/** Builds the site; gives the number of files. */
export async function buildDocs(host: Host, args: BuildArguments): Promise<number> {
  const files = await renderDocs(host, args);
  const staging = join(host.root, "node_modules/.cache/flagforge/docs-next");
  rmSync(staging, { recursive: true, force: true });
  writeFiles(staging, files);
  await writeSearch(files, join(staging, "pagefind"));
  rmSync(args.out, { recursive: true, force: true });
  mkdirSync(dirname(args.out), { recursive: true });
  renameSync(staging, args.out);
  return files.length;
}

/** The files of the site, without the search index. */
export async function renderDocs(
  host: Host,
  args: Omit<BuildArguments, "out">,
): Promise<readonly OutputFile[]> {
  const { spec, config: file } = args;
  const environment = buildEnvironment(host);
  const config = await loadConfig(host, {
    ...(spec === undefined ? {} : { spec }),
    ...(file === undefined ? {} : { config: file }),
  });
  const { model } = await loadModel(config, environment);
  const kit = await buildKit(model, docs, config, environment);
  const options = config.flavors.find(({ name }) => name === docs.name)?.options ?? {};
  const changes =
    args.previous === undefined
      ? null
      : await compareWith(resolve(host.cwd, args.previous), config, environment);
  return buildSiteFiles({ model, kit, options, changes, highlight: await loadHighlight() });
}

/** What changed since an earlier description, each with as much of our knowledge as fits it. */
async function compareWith(
  previous: string,
  config: Config,
  environment: Environment,
): Promise<Changes> {
  const knowledge = await readKnowledge(config, environment);
  const load = async (description: string): Promise<ApiModel> =>
    buildComparable(await readDocument(description, environment), knowledge).model;
  const changes = compareModels(await load(previous), await load(config.description));
  const { bump, entries } = buildSummary(changes, "stable", []);
  return {
    title: `Since ${previous.split("/").at(-1) ?? previous} (next version: ${bump})`,
    entries: entries.map(keepEntry),
  };
}

function writeFiles(folder: string, files: readonly OutputFile[]): void {
  const made = new Set<string>();
  for (const { path, text } of files) {
    const target = join(folder, path);
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(target));
    writeFileSync(target, text);
  }
}

/** Full text of every page but those that only lead to others. */
async function writeSearch(files: readonly OutputFile[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: "en" });
  if (index === undefined) throw new Error(`The search index can't be made: ${errors.join("; ")}`);
  for (const { path, text } of files) {
    if (!path.endsWith(".html") || !text.includes("data-pagefind-body")) continue;
    const added = await index.addHTMLFile({ url: path, content: text });
    if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join("; ")}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  if (written.errors.length > 0) throw new Error(written.errors.join("; "));
}
