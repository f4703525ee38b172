/**
 * A description in several files → one document. Only for those who ask for it, and only files beside the description or
 * addresses of its own origin: a reference is text that somebody else wrote, and reading what it names gives it power.
 */
import { realpath } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import { fail } from "../diagnostics.ts";
import type { Json } from "../values.ts";
import { findTarget } from "./anchors.ts";
import { FILES } from "./files.ts";
import { placeIn, type JsonObject, type SpecDocument } from "./document.ts";
import { appendPointer } from "./pointer.ts";
import { isUrl } from "./source.ts";

export interface BundleOptions {
  /** File or URL of the description, absolute. */
  readonly address: string;
  /** Origins that may be read beside the description's own. */
  readonly origins: readonly string[];
  readonly read: (address: string) => Promise<SpecDocument>;
}

/** Files of one description. */
const MAX_FILES = 500;

interface Loaded {
  readonly key: string;
  readonly document: SpecDocument;
  readonly address: string;
}

/** Puts everything that references lead to into the document. */
export async function bundleDocument(
  document: SpecDocument,
  options: BundleOptions,
): Promise<SpecDocument> {
  const bundler = new Bundler(options);
  const root = await bundler.rewrite({ key: "", document, address: options.address });
  if (bundler.files.size === 0) return document;
  const files: Record<string, Json> = {};
  const sources = new Map<string, SpecDocument>();
  // Files found while others are rewritten come last.
  for (const loaded of bundler.files.values()) {
    files[loaded.key] = await bundler.rewrite(loaded);
    sources.set(loaded.key, loaded.document);
  }
  return { ...document, root: { ...(root as JsonObject), [FILES]: files }, files: sources };
}

class Bundler {
  /** Address → file. Iterated while it grows. */
  readonly files = new Map<string, Loaded>();
  readonly #options: BundleOptions;

  constructor(options: BundleOptions) {
    this.#options = options;
  }

  rewrite(from: Loaded): Promise<Json> {
    return this.#walk(from.document.root, from, "#");
  }

  async #walk(value: Json, from: Loaded, pointer: string): Promise<Json> {
    if (Array.isArray(value)) {
      const items: Json[] = [];
      for (const [i, item] of (value as readonly Json[]).entries())
        items.push(await this.#walk(item, from, appendPointer(pointer, String(i))));
      return items;
    }
    if (typeof value !== "object" || value === null) return value;
    const entries: [string, Json][] = [];
    for (const [key, held] of Object.entries(value as JsonObject)) {
      const at = appendPointer(pointer, key);
      const isRef = key === "$ref" && typeof held === "string";
      if (isRef) entries.push([key, await this.#resolve(held, from, pointer)]);
      else if (key === "mapping") entries.push([key, await this.#mapping(held, from, at)]);
      else entries.push([key, DATA.has(key) ? held : await this.#walk(held, from, at)]);
    }
    return Object.fromEntries(entries);
  }

  /** Values of a discriminator's mapping: references, or bare names of schemas. */
  async #mapping(value: Json, from: Loaded, pointer: string): Promise<Json> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries: [string, Json][] = [];
    for (const [key, held] of Object.entries(value as JsonObject)) {
      const isRef = typeof held === "string" && /[/#]|\.(json|ya?ml)$/.test(held);
      entries.push([key, isRef ? await this.#resolve(held, from, pointer) : held]);
    }
    return Object.fromEntries(entries);
  }

  async #resolve(ref: string, from: Loaded, pointer: string): Promise<string> {
    const local = findTarget(from.document.root, ref, pointer);
    if (local !== null) return from.key === "" ? ref : place(from.key, local);
    const [path = "", fragment = ""] = ref.split("#", 2);
    const address = await this.#permit(path, from, pointer);
    const target = await this.#load(address, from, pointer);
    const inner = fragment === "" ? "#" : findTarget(target.document.root, `#${fragment}`, "#");
    return place(target.key, inner ?? `#${fragment}`);
  }

  /** The address a reference names, where it may be read. */
  async #permit(path: string, from: Loaded, pointer: string): Promise<string> {
    const reject = (problem: string, remedy: string): never =>
      fail("FF1206", { ...placeIn(from.document, pointer), problem, remedy });
    const base = isUrl(from.address) ? from.address : undefined;
    if (base !== undefined || isUrl(path)) {
      if (!URL.canParse(path, base))
        return reject(`${JSON.stringify(path)} is no address`, "Correct the reference");
      const url = new URL(path, base);
      const { address, origins } = this.#options;
      const allowed = [...(isUrl(address) ? [new URL(address).origin] : []), ...origins];
      if (/^https?:$/.test(url.protocol) && allowed.includes(url.origin)) return url.href;
      return reject(
        `The $ref ${JSON.stringify(path)} leads to ${url.origin}, which is not the description's own origin`,
        `If you trust it, generate with --allow-refs ${url.origin}`,
      );
    }
    if (/^[a-z][a-z0-9+.-]+:/i.test(path))
      return reject(`${JSON.stringify(path)} is no file`, "Give a relative path");
    const file = resolve(dirname(from.address), decodeURIComponent(path));
    const folder = dirname(await realpath(this.#options.address));
    const real = await realpath(file).catch(() =>
      reject(`The file ${JSON.stringify(path)} does not exist`, "Correct the reference"),
    );
    if (real.startsWith(folder + sep)) return real;
    return reject(
      `The file ${JSON.stringify(path)} lies outside of the description's folder`,
      "Move it there, or bundle the description first",
    );
  }

  async #load(address: string, from: Loaded, pointer: string): Promise<Loaded> {
    const known = this.files.get(address);
    if (known !== undefined) return known;
    if (this.files.size >= MAX_FILES)
      fail("FF1203", {
        ...placeIn(from.document, pointer),
        problem: `The description is made of more than ${MAX_FILES} files`,
        remedy: "Bundle it into one file first",
      });
    const document = await this.#options.read(address);
    const name = (address.split(/[\\/]/).at(-1) ?? "")
      .replace(/\.[a-z]+$/i, "")
      .replaceAll(/[^\w-]+/g, "-");
    const taken = new Set([...this.files.values()].map(({ key }) => key));
    let key = name || "file";
    for (let n = 2; taken.has(key); n++) key = `${name || "file"}-${n}`;
    const loaded: Loaded = { key, document, address };
    this.files.set(address, loaded);
    return loaded;
  }
}

/** Members that hold values of the API, in which `$ref` is a name like any other. */
const DATA: ReadonlySet<string> = new Set(["example", "examples", "default", "enum", "const"]);

const place = (key: string, pointer: string): string =>
  `${appendPointer("#", FILES, key)}${pointer.slice(1)}`;
