/** Our own words, put where a description has none. */
import { Collector, fail, type Diagnostic } from "../diagnostics.ts";
import type { Json } from "../values.ts";
import type { JsonObject, SpecDocument } from "./document.ts";
import { appendPointer } from "./pointer.ts";
import { memberOf, type Kind } from "./schema-walk.ts";

interface Entry {
  readonly description: string;
  readonly example?: Json;
}

export interface Glossary {
  readonly source: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly operations: Readonly<
    Record<string, { readonly summary: string; readonly description?: string }>
  >;
  readonly schemas: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, Entry | string>>;
  readonly properties: Readonly<Record<string, Entry | string>>;
}

const SECTIONS = ["tags", "operations", "schemas", "parameters", "properties"] as const;

/** Reads a glossary document. */
export function parseGlossary(document: SpecDocument): Glossary {
  for (const [key, value] of Object.entries(document.root)) {
    const known = SECTIONS.some((section) => section === key);
    if (!known || typeof value !== "object" || value === null || Array.isArray(value)) {
      fail("FF1002", {
        file: document.source,
        pointer: `#/${key}`,
        ...document.locate(`#/${key}`),
        problem: known
          ? `The section "${key}" is not an object`
          : `The glossary has an unknown section "${key}"`,
        remedy: `Use ${SECTIONS.join(", ")}`,
      });
    }
    for (const [name, entry] of Object.entries(value as JsonObject)) {
      if (isEntry(key, entry)) continue;
      const pointer = appendPointer("#", key, name);
      fail("FF1002", {
        file: document.source,
        pointer,
        ...document.locate(pointer),
        problem: `The entry ${JSON.stringify(name)} does not say anything`,
        remedy: key === "operations" ? 'Give it a "summary"' : 'Give it a text, or a "description"',
      });
    }
  }
  const empty = Object.fromEntries(SECTIONS.map((section) => [section, {}]));
  return { ...empty, ...document.root, source: document.source } as unknown as Glossary;
}

/** Tags and schemas have a text each, operations a summary, the others a text or a description. */
function isEntry(section: string, entry: Json): boolean {
  if (typeof entry === "string") return section !== "operations";
  if (!isPlain(entry) || section === "tags" || section === "schemas") return false;
  const { summary, description } = entry;
  return section === "operations"
    ? typeof summary === "string" && ["string", "undefined"].includes(typeof description)
    : typeof description === "string";
}

export interface GlossaryResult {
  readonly document: SpecDocument;
  /** Entries that name something the document does not have. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Fills what the document does not say; what it says stays. */
export function applyGlossary(document: SpecDocument, glossary: Glossary): GlossaryResult {
  const used = new Set<string>();
  const filler = new Filler(glossary, used);
  const root = filler.fill(document.root, "root", null) as JsonObject;
  const collector = new Collector();
  for (const section of SECTIONS) {
    for (const name of Object.keys(glossary[section])) {
      if (used.has(`${section} ${name}`)) continue;
      collector.warn("FF1406", {
        file: glossary.source,
        pointer: appendPointer("#", section, name),
        problem: `The description has no ${section.replace(/s$/, "")} ${JSON.stringify(name)}`,
        remedy: "Remove the entry or correct its name",
      });
    }
  }
  return { document: { ...document, root }, diagnostics: collector.items };
}

const isPlain = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An empty text says as little as none. */
const isSilent = (text: Json | undefined): boolean =>
  text === undefined || (typeof text === "string" && text.trim() === "");

class Filler {
  readonly #glossary: Glossary;
  readonly #used: Set<string>;

  constructor(glossary: Glossary, used: Set<string>) {
    this.#glossary = glossary;
    this.#used = used;
  }

  /** Walks the description by the meaning of its members. `name`: key under which a map's member stands. */
  fill(value: Json, kind: Kind, name: string | null): Json {
    if (!isPlain(value)) return value;
    const walked = Object.fromEntries(
      Object.entries(value).map(([key, held]) => [key, this.#member(held, kind, key)]),
    );
    return this.#describe(walked, kind, name);
  }

  #member(held: Json, kind: Kind, key: string): Json {
    const member = memberOf(kind, key);
    switch (member.holds) {
      case "prose":
      case "data":
        return held;
      case "one":
        return this.fill(held, member.of, null);
      case "list":
        return Array.isArray(held)
          ? (held as readonly Json[]).map((item) => this.fill(item, member.of, null))
          : held;
      case "map": {
        if (!isPlain(held)) return held;
        const section =
          kind === "components" && key === "schemas"
            ? "schema"
            : key === "properties"
              ? "property"
              : "";
        return Object.fromEntries(
          Object.entries(held).map(([name, item]) => [
            name,
            this.fill(item, member.of, section === "" ? null : `${section} ${name}`),
          ]),
        );
      }
    }
  }

  #describe(object: JsonObject, kind: Kind, name: string | null): JsonObject {
    switch (kind) {
      case "tag":
        return this.#add(object, "tags", object["name"]);
      case "operation":
        return this.#addOperation(object);
      case "parameter":
        return this.#add(object, "parameters", object["name"], object["schema"]);
      case "schema": {
        const [section, ...rest] = name?.split(" ") ?? [];
        if (section === "schema") return this.#add(object, "schemas", rest.join(" "));
        return section === "property"
          ? this.#add(object, "properties", rest.join(" "), object)
          : object;
      }
      default:
        return object;
    }
  }

  #add(
    object: JsonObject,
    section: "tags" | "schemas" | "parameters" | "properties",
    name: Json | undefined,
    schema?: Json,
  ): JsonObject {
    if (typeof name !== "string" || !Object.hasOwn(this.#glossary[section], name)) return object;
    this.#used.add(`${section} ${name}`);
    const entry = this.#glossary[section][name];
    if (entry === undefined) return object;
    const { description, example } =
      typeof entry === "string" ? { description: entry } : (entry as Entry);
    const described = isSilent(object["description"]) ? { ...object, description } : object;
    const silent = described["example"] === undefined && described["examples"] === undefined;
    return silent && example !== undefined && fitsType(example, schema)
      ? { ...described, example }
      : described;
  }

  #addOperation(object: JsonObject): JsonObject {
    const id = object["operationId"];
    if (typeof id !== "string" || !Object.hasOwn(this.#glossary.operations, id)) return object;
    this.#used.add(`operations ${id}`);
    const entry = this.#glossary.operations[id];
    if (entry === undefined || !isSilent(object["summary"]) || !isSilent(object["description"]))
      return object;
    const { summary, description } = entry;
    return description === undefined ? { ...object, summary } : { ...object, summary, description };
  }
}

/** Whether an example is of the type that a schema declares itself. */
function fitsType(example: Json, schema: Json | undefined): boolean {
  const type = isPlain(schema) ? schema["type"] : undefined;
  if (isPlain(schema) && Array.isArray(schema["enum"]) && !schema["enum"].includes(example))
    return false;
  switch (type) {
    case "integer":
      return Number.isInteger(example);
    case "string":
    case "number":
    case "boolean":
      return typeof example === type;
    case "array":
      return Array.isArray(example);
    default:
      return false;
  }
}
