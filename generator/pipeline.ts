/** The whole flow: description → overlays → model → files → plan. Reads at the start; writing is the caller's last step. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Config } from "./config.ts";
import { Collector, fail, type Diagnostic } from "./diagnostics.ts";
import type { Knowledge } from "./diff/comparable.ts";
import { HISTORY, parseHistory, type Release } from "./diff/history.ts";
import { assertNoLinks, readDisk, readManifest } from "./emit/disk.ts";
import type { Flavor, FlavorEntry, Kit } from "./emit/flavor.ts";
import { formatFiles, type Formatter } from "./emit/format.ts";
import type { OutputFile } from "./emit/output.ts";
import { buildOverlay, type OverlaySource } from "./emit/overlay.ts";
import { buildPlan, type Plan } from "./emit/plan.ts";
import { buildRenderer } from "./emit/render.ts";
import type { SampleBook } from "./emit/samples.ts";
import { buildModel } from "./model/build.ts";
import type { ApiModel } from "./model/model.ts";
import { NO_DECISIONS, type NameDecisions } from "./model/names.ts";
import { compareText } from "./model/words.ts";
import { checkVersion, parseDocument, type SpecDocument } from "./spec/document.ts";
import { applyGlossary, parseGlossary } from "./spec/glossary.ts";
import { applyInstructions } from "./model/catalogue/bodies.ts";
import { parseInstructions } from "./model/catalogue/parse.ts";
import { applyOverlay, parseOverlay } from "./spec/overlay.ts";
import { isUrl, readSource, type SourceOptions } from "./spec/source.ts";

export interface Environment {
  /** The project's root: `templates/` stands in it. */
  readonly root: string;
  readonly flavors: readonly FlavorEntry[];
  readonly source: SourceOptions;
  readonly formatter: Formatter;
}

export interface LoadedModel {
  readonly model: ApiModel;
  readonly diagnostics: readonly Diagnostic[];
}

/** Description, overlays, glossary, instructions, names → model. */
export async function loadModel(config: Config, environment: Environment): Promise<LoadedModel> {
  const collector = new Collector();
  let document = await readDocument(config.description, environment);
  checkVersion(document);
  const { overlays, instructions, decisions } = await readKnowledge(config, environment);
  for (const overlay of overlays) document = applyOverlay(document, overlay);
  if (config.glossary !== null) {
    const glossary = parseGlossary(await readDocument(config.glossary, environment));
    const filled = applyGlossary(document, glossary);
    collector.add(filled.diagnostics);
    document = filled.document;
  }
  if (instructions !== null) {
    const applied = applyInstructions(document, instructions);
    collector.add(applied.diagnostics);
    document = applied.document;
  }
  const built = buildModel(document, decisions);
  return {
    model: { ...built.model, instructions },
    diagnostics: [...collector.items, ...built.diagnostics],
  };
}

/** What the project knows beside a description: overlays, instructions, decisions on names. */
export async function readKnowledge(config: Config, environment: Environment): Promise<Knowledge> {
  const overlays = config.overlays.map(async (file) =>
    parseOverlay(await readDocument(file, environment)),
  );
  return {
    overlays: await Promise.all(overlays),
    instructions:
      config.instructions === null
        ? null
        : parseInstructions(await readDocument(config.instructions, environment)),
    decisions: config.names === null ? NO_DECISIONS : await readNames(config.names, environment),
  };
}

/** Reads any JSON or YAML document of the flow; files are named relative to the project's root. */
export async function readDocument(
  file: string,
  { source, root }: Environment,
): Promise<SpecDocument> {
  const read = await readSource(file, source);
  return parseDocument(read.text, isUrl(file) ? read.source : relative(root, file));
}

/** Texts of everything a model is made of, and the options of the flavors: what a run's output depends on. */
export async function readInputs(
  config: Config,
  environment: Environment,
): Promise<readonly string[]> {
  const { source } = environment;
  const { description, overlays, glossary, instructions, names } = config;
  const files = [description, ...overlays, glossary, instructions, names];
  const texts = await Promise.all(
    files.map(async (file) => (file === null ? "" : (await readSource(file, source)).text)),
  );
  const releases = await readReleases(config, environment);
  return [...texts, JSON.stringify(config.flavors), JSON.stringify(releases)];
}

async function readNames(file: string, environment: Environment): Promise<NameDecisions> {
  const { root } = await readDocument(file, environment);
  return { ...NO_DECISIONS, ...(root as unknown as NameDecisions) };
}

export interface Emitted {
  readonly flavor: string;
  readonly files: readonly OutputFile[];
}

/** Model → finished files of the chosen flavors. */
export async function emitFlavors(
  model: ApiModel,
  config: Config,
  chosen: readonly string[],
  environment: Environment,
): Promise<readonly Emitted[]> {
  const emitted: Emitted[] = [];
  for (const { name, options } of config.flavors) {
    if (!chosen.includes(name)) continue;
    const flavor = await loadFlavor(name, environment);
    const kit = await buildKit(model, flavor, config, environment);
    const files = await formatFiles(flavor.configure(options)(model, kit), environment.formatter);
    assertOwners(files);
    emitted.push({ flavor: name, files });
  }
  return emitted;
}

/** What a flavor works with: its templates, its overlay, and the others' samples where it reads them. */
export async function buildKit(
  model: ApiModel,
  flavor: Flavor,
  config: Config,
  environment: Environment,
): Promise<Kit> {
  const folder = join(environment.root, "templates", flavor.name);
  return {
    renderer: buildRenderer(await readTemplates(folder)),
    overlay: buildOverlay(flavor.name, await readOverlay(join(folder, "overlay"))),
    releases: await readReleases(config, environment),
    samples: flavor.readsSamples === true ? await collectSamples(model, config, environment) : [],
  };
}

/** What was released, newest first; nothing where no release has been made. */
export async function readReleases(
  { releases }: Config,
  environment: Environment,
): Promise<readonly Release[]> {
  if (releases === null) return [];
  const file = join(releases, HISTORY);
  return existsSync(file) ? parseHistory(await readDocument(file, environment)).releases : [];
}

async function collectSamples(
  model: ApiModel,
  config: Config,
  environment: Environment,
): Promise<readonly SampleBook[]> {
  const books: SampleBook[] = [];
  for (const { name, options } of config.flavors) {
    const flavor = await loadFlavor(name, environment);
    if (flavor.samples === undefined || flavor.readsSamples === true) continue;
    books.push(flavor.samples(options)(model, await buildKit(model, flavor, config, environment)));
  }
  return books;
}

/** A flavor by name. */
export async function loadFlavor(name: string, { flavors }: Environment): Promise<Flavor> {
  const entry = flavors.find((candidate) => candidate.name === name);
  if (entry !== undefined) return entry.load();
  return fail("FF1002", {
    problem: `There is no flavor "${name}"`,
    remedy: `Use one of ${flavors.map((candidate) => candidate.name).join(", ")}`,
  });
}

/** Devices of Windows, and names longer than file systems take with an ending added. */
const BAD_SEGMENT = /(^|\/)((con|prn|aux|nul|com\d|lpt\d)(\.[^/]*)?|[^/]{201,}|\.\.?)(\/|$)/i;

/** Two files with one path, also where a file system does not tell capitals apart, are an error; so are odd names. */
function assertOwners(files: readonly OutputFile[]): void {
  const owners = new Map<string, OutputFile>();
  for (const file of files) {
    const pointer = file.origin.startsWith("#") ? file.origin : null;
    if (BAD_SEGMENT.test(file.path)) {
      fail("FF1505", {
        file: file.path.slice(0, 200),
        pointer,
        problem: "Not every file system can hold a file of this name",
        remedy: "Decide on another name in spec/names.lock.json",
      });
    }
    const other = owners.get(file.path.toLowerCase());
    if (other !== undefined) {
      fail("FF1502", {
        file: file.path,
        pointer,
        problem: `Both ${other.origin} and ${file.origin} write this file`,
        remedy: "Rename one of the two in spec/names.lock.json, or remove the overlay file",
      });
    }
    owners.set(file.path.toLowerCase(), file);
  }
}

/** Compares with what is on disk. */
export async function planFlavors(
  emitted: readonly Emitted[],
  output: string,
): Promise<{ readonly plans: readonly Plan[]; readonly conflicts: readonly Diagnostic[] }> {
  const planned = await Promise.all(
    emitted.map(async ({ flavor, files }) => {
      await assertNoLinks(output, flavor);
      const directory = join(output, flavor);
      const [disk, previous] = await Promise.all([readDisk(directory), readManifest(directory)]);
      return buildPlan({ directory: flavor, files, disk, previous });
    }),
  );
  return {
    plans: planned.map(({ plan }) => plan),
    conflicts: planned.flatMap(({ conflicts }) => conflicts),
  };
}

async function readTemplates(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".hbs")).sort(compareText);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return new Map(names.map((name, i) => [name.slice(0, -".hbs".length), texts[i] ?? ""]));
}

/** Overlay files; settings for checking them where they lie are not part of the output. */
async function readOverlay(folder: string): Promise<readonly OverlaySource[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name !== "tsconfig.json")
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort(compareText);
  return Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(folder, path), "utf8") })),
  );
}
