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
import { parseNamesLock, type NameTable } from "./emit/names-lock.ts";
import type { OutputFile } from "./emit/output.ts";
import { buildOverlay, type OverlaySource } from "./emit/overlay.ts";
import { buildPlan, type DiskState, type Plan } from "./emit/plan.ts";
import { buildRenderer } from "./emit/render.ts";
import type { SampleBook } from "./emit/samples.ts";
import { Trace } from "./emit/trace.ts";
import { placeOf, readUnits, writeUnits } from "./emit/unit-cache.ts";
import { DIRECT } from "./emit/units.ts";
import { buildModel } from "./model/build.ts";
import { buildModelLeniently } from "./model/lenient.ts";
import type { ApiModel } from "./model/model.ts";
import { NO_DECISIONS, type NameDecisions } from "./model/names.ts";
import { compareText } from "./model/words.ts";
import { bundleDocument } from "./spec/bundle.ts";
import { checkVersion, LIMITS, parseDocument, type SpecDocument } from "./spec/document.ts";
import { applyGlossary, parseGlossary } from "./spec/glossary.ts";
import { applyInstructions } from "./model/catalogue/bodies.ts";
import { parseInstructions } from "./model/catalogue/parse.ts";
import { applyOverlay, parseOverlay } from "./spec/overlay.ts";
import { recallYaml } from "./spec/parsed.ts";
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
export async function loadModel(
  config: Config,
  environment: Environment,
  decided: NameDecisions | null = null,
): Promise<LoadedModel> {
  const collector = new Collector();
  let document = await readDocument(config.description, environment);
  checkVersion(document);
  if (config.refs != null) {
    const { description: address, refs: origins } = config;
    const read = (file: string): Promise<SpecDocument> => readDocument(file, environment);
    document = await bundleDocument(document, { address, origins, read });
  }
  const known = await readKnowledge(config, environment);
  const { overlays, instructions } = known;
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
  const decisions = decided ?? known.decisions;
  const built = config.lenient
    ? buildModelLeniently(document, decisions)
    : buildModel(document, decisions);
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
  { source, root, formatter }: Environment,
): Promise<SpecDocument> {
  const read = await readSource(file, source);
  const name = isUrl(file) ? read.source : relative(root, file);
  return parseDocument(
    read.text,
    name,
    LIMITS,
    recallYaml(source.cacheDirectory, formatter.version),
  );
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
  return parseNamesLock((await readDocument(file, environment)).root).decisions;
}

export interface Emitted {
  readonly flavor: string;
  readonly files: readonly OutputFile[];
  /** Public names; `null` for a flavor that has none to hold on to. */
  readonly names: NameTable | null;
  /** What the flavor's folder holds, where that was read. */
  readonly disk: DiskState | null;
  /** Parts that had to be printed; `null` where everything was. */
  readonly printed: number | null;
  /** Keeps what the next run need not do again. */
  readonly remember: () => void;
}

/** Where results of earlier runs are kept. */
export interface Memory {
  readonly directory: string;
  /** Changes with the generator and its templates. */
  readonly build: string;
}

/** Model → finished files of the chosen flavors. With a memory, only what changed is printed anew. */
export async function emitFlavors(
  model: ApiModel,
  config: Config,
  chosen: readonly string[],
  environment: Environment,
  memory: Memory | null = null,
): Promise<readonly Emitted[]> {
  const emitted: Emitted[] = [];
  for (const { name, options } of config.flavors) {
    if (!chosen.includes(name)) continue;
    const flavor = await loadFlavor(name, environment);
    const emit = flavor.configure(options);
    const traced = memory === null ? null : await openTrace(name, config, memory);
    const watched = traced?.trace.watchModel(model) ?? model;
    const kit = await buildKit(watched, flavor, config, environment, traced?.trace ?? null);
    const emission = emit(watched, kit);
    const { files: open, names } = emission;
    const files = await formatFiles(open, environment.formatter);
    assertOwners(files);
    emitted.push({
      flavor: name,
      files,
      names,
      disk: traced?.disk ?? null,
      printed: traced?.trace.rendered ?? null,
      remember: () => traced?.save(),
    });
  }
  return emitted;
}

async function openTrace(name: string, config: Config, { directory, build }: Memory) {
  const folder = join(config.output, name);
  await assertNoLinks(config.output, name);
  const place = placeOf(directory, build, name, config.output);
  const disk = await readDisk(folder);
  const trace = new Trace(readUnits(place), disk, folder);
  return { disk, trace, save: () => writeUnits(place, trace.record()) };
}

/** What a flavor works with: its templates, its overlay, and the others' samples where it reads them. */
export async function buildKit(
  model: ApiModel,
  flavor: Flavor,
  config: Config,
  environment: Environment,
  trace: Trace | null = null,
): Promise<Kit> {
  const folder = join(environment.root, "templates", flavor.name);
  const renderer = buildRenderer(await readTemplates(folder));
  return {
    // Templates are part of what the memory's name is made of.
    renderer: trace?.cells.constant(renderer) ?? renderer,
    overlay: buildOverlay(flavor.name, await readOverlay(join(folder, "overlay"))),
    releases: await readReleases(config, environment),
    samples:
      flavor.readsSamples === true ? await collectSamples(model, config, environment, trace) : [],
    units: trace?.cells.constant(trace.units(flavor.name)) ?? DIRECT,
  };
}

/** What was released, newest first; nothing where no release has been made. */
async function readReleases(
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
  trace: Trace | null,
): Promise<readonly SampleBook[]> {
  const books: SampleBook[] = [];
  for (const { name, options } of config.flavors) {
    const flavor = await loadFlavor(name, environment);
    if (flavor.samples === undefined || flavor.readsSamples === true) continue;
    const kit = await buildKit(model, flavor, config, environment, trace);
    const book = flavor.samples(options)(model, kit);
    trace?.cells.constant(book.render);
    books.push(book);
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
      fail("FF1506", {
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
    emitted.map(async ({ flavor, files, disk: known }) => {
      await assertNoLinks(output, flavor);
      const directory = join(output, flavor);
      const [disk, previous] = await Promise.all([
        known ?? readDisk(directory),
        readManifest(directory),
      ]);
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
