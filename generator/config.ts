/** `spec/flagforge.yaml`: which description, which overlays, which flavors with which options. */
import { readFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { fail } from "./diagnostics.ts";
import type { Json } from "./model/model.ts";
import { parseDocument, type JsonObject, type SpecDocument } from "./spec/document.ts";

export interface Config {
  readonly source: string;
  /** File or URL of the description. */
  readonly description: string;
  /** URL of the live description, which `fetch` makes the snapshot of. */
  readonly upstream: string | null;
  readonly overlays: readonly string[];
  readonly glossary: string | null;
  /** Catalogue of the instructions that operations take. */
  readonly instructions: string | null;
  readonly names: string | null;
  /** Folder of what is known of releases. */
  readonly releases: string | null;
  /** Whether that file also holds every public name, which then must not change. */
  readonly freezeNames: boolean;
  /** Leave out what is broken in place of stopping at it. */
  readonly lenient?: boolean;
  /** Origins whose files references may lead to, beside those of the description's own; absent: no other file is read. */
  readonly refs?: readonly string[] | null;
  /** Output folder. */
  readonly output: string;
  readonly flavors: readonly { readonly name: string; readonly options: JsonObject }[];
  /** Files that options of flavors are read from. */
  readonly included: readonly string[];
}

const KEYS = new Set([
  "description",
  "upstream",
  "overlays",
  "glossary",
  "instructions",
  "names",
  "releases",
  "freezeNames",
  "output",
  "flavors",
]);

/** Reads a configuration file; paths in it are relative to the file. */
export async function readConfig(file: string): Promise<Config> {
  const text = await readFile(file, "utf8").catch(() =>
    fail("FF1101", {
      file,
      problem: "The configuration file can't be read",
      remedy: "Give another with --config",
    }),
  );
  const config = parseConfig(
    parseDocument(text, relative(resolve("."), file) || file),
    dirname(file),
  );
  const flavors = config.flavors.map(async ({ name, options }) => ({
    name,
    options: await includeFiles(options, dirname(file)),
  }));
  const included = config.flavors.flatMap(({ options }) =>
    Object.values(options).flatMap((value) => {
      const path = includedPath(value);
      return path === null ? [] : [resolve(dirname(file), path)];
    }),
  );
  return { ...config, flavors: await Promise.all(flavors), included };
}

/** Options with the content of a file in place of `{ file: path }`: large ones need not stand in the configuration. */
async function includeFiles(options: JsonObject, base: string): Promise<JsonObject> {
  const entries = Object.entries(options).map(async ([key, value]) => {
    const path = includedPath(value);
    return [key, path === null ? value : await readIncluded(resolve(base, path))] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

function includedPath(value: Json): string | null {
  if (typeof value !== "object" || value === null || !("file" in value)) return null;
  const { file } = value;
  return typeof file === "string" && Object.keys(value).length === 1 ? file : null;
}

async function readIncluded(file: string): Promise<Json> {
  const text = await readFile(file, "utf8").catch(() =>
    fail("FF1101", {
      file,
      problem: "A file that the configuration names can't be read",
      remedy: "Correct its path",
    }),
  );
  return parseDocument(text, relative(resolve("."), file) || file).root;
}

/** Checks a configuration; `base` is the folder its paths are relative to. */
export function parseConfig(document: SpecDocument, base: string): Config {
  const { root, source } = document;
  const reject = (key: string, problem: string, remedy: string): never =>
    fail("FF1002", {
      file: source,
      pointer: `#/${key}`,
      ...document.locate(`#/${key}`),
      problem,
      remedy,
    });
  const unknown = Object.keys(root).find((key) => !KEYS.has(key));
  if (unknown !== undefined)
    reject(unknown, `There is no setting "${unknown}"`, `Use ${[...KEYS].join(", ")}`);
  const path = (key: string, value: Json): string => {
    if (typeof value !== "string" || value === "")
      return reject(key, `"${key}" is not a path`, "Give it a path");
    return /^https?:/.test(value) ? value : resolve(base, value);
  };
  const optional = (key: string): string | null =>
    root[key] === undefined ? null : path(key, root[key]);
  const { overlays = [], flavors = {} } = root;
  if (!Array.isArray(overlays))
    reject("overlays", '"overlays" is not a list', "Make it a list of paths");
  if (typeof flavors !== "object" || flavors === null || Array.isArray(flavors)) {
    return reject(
      "flavors",
      '"flavors" is not an object',
      "Make it an object of flavor and options",
    );
  }
  return {
    source,
    description: path("description", root["description"] ?? null),
    upstream: readUpstream(root["upstream"] ?? null, reject),
    overlays: (overlays as readonly Json[]).map((overlay) => path("overlays", overlay)),
    glossary: optional("glossary"),
    instructions: optional("instructions"),
    names: optional("names"),
    releases: optional("releases"),
    freezeNames: root["freezeNames"] === true,
    output: optional("output") ?? resolve(base, "generated"),
    flavors: Object.entries(flavors).map(([name, options]) => ({
      name,
      options: (options ?? {}) as JsonObject,
    })),
    included: [],
  };
}

function readUpstream(
  value: Json,
  reject: (key: string, problem: string, remedy: string) => never,
): string | null {
  if (value === null || (typeof value === "string" && /^https?:\/\//.test(value))) return value;
  return reject("upstream", '"upstream" is not a URL', "Give it one that begins with https://");
}
