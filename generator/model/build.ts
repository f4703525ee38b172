/** Description → ApiModel. Reports everything that is wrong in one go. */
import { untrusted, type Untrusted } from "../values.ts";
import { Collector, type Diagnostic } from "../diagnostics.ts";
import { FILES } from "../spec/files.ts";
import { checkCoverage } from "../spec/coverage-check.ts";
import { findBases } from "../spec/inheritance.ts";
import type { SpecDocument } from "../spec/document.ts";
import type { ApiModel, Group, Operation, TypeDeclaration } from "./model.ts";
import { buildWords, checkNames, NO_DECISIONS, type NameDecisions } from "./names.ts";
import { buildClientFacts } from "./client-facts.ts";
import { separateDirections } from "./directions.ts";
import { buildOperations } from "./operations.ts";
import { buildWebhooks } from "./inbound.ts";
import { buildPaging } from "./paging.ts";
import { Reader, type Cursor, type ObjectCursor } from "./reader.ts";
import { separateAll } from "./separate.ts";
import { buildAuth, buildSecurity, buildServers } from "./servers.ts";
import { buildType, readExample, type TypeContext } from "./types.ts";
import { markUsage } from "./usage.ts";
import { checkWireTexts } from "./wire-texts.ts";
import { compareText, splitWords } from "./words.ts";

export interface BuiltModel {
  readonly model: ApiModel;
  readonly diagnostics: readonly Diagnostic[];
}

/** Builds the model. Throws FlagforgeError with every error found; warnings come with the result. */
export function buildModel(
  document: SpecDocument,
  given: NameDecisions = NO_DECISIONS,
  collisions: "report" | "separate" = "report",
): BuiltModel {
  const decisions = collisions === "report" ? given : separateAll(document, given);
  const reader = new Reader(document, new Collector());
  reader.collector.add(checkCoverage(document));
  const root: ObjectCursor = { value: document.root, pointer: "#" };
  const schemas = collectSchemas(reader, root);
  const declarations = new Declarations(reader, schemas, decisions);
  const drafts = buildOperations(declarations.context, root, decisions);
  const webhooks = buildWebhooks(declarations.context, root);
  const declaredTypes = declarations.buildAll();
  const declared = new Map(declaredTypes.map((type) => [type.name, type]));
  const whole = drafts.map(({ at, ...operation }): Operation => ({
    ...operation,
    paging: buildPaging(reader, { ...operation, at }, declared),
  }));
  const { types, operations } = separateDirections(
    markUsage(declaredTypes, whole, webhooks),
    whole,
  );
  const info = reader.object(root, "info");
  const model: ApiModel = {
    title: (info === null ? null : reader.text(info, "title")) ?? untrusted("API"),
    version: (info === null ? null : reader.text(info, "version")) ?? untrusted("0.0.0"),
    description: describeApi(reader, root, info),
    servers: buildServers(reader, root),
    auth: buildAuth(reader, root),
    security: buildSecurity(reader, root),
    groups: buildGroups(reader, root, operations, decisions),
    types,
    ...buildClientFacts(reader, root),
    webhooks,
    instructions: null,
  };
  checkModel(reader, model, operations);
  checkWireTexts(reader, model, operations);
  reader.collector.assertNoErrors();
  return { model, diagnostics: reader.collector.items };
}

/** What is said of the API as a whole. */
function describeApi(
  reader: Reader,
  root: ObjectCursor,
  info: ObjectCursor | null,
): Untrusted | null {
  const own =
    info === null ? null : (reader.text(info, "description") ?? reader.text(info, "summary"));
  const parts = [own, reader.describe(root, [])].filter((part) => part !== null);
  return parts.length === 0 ? null : untrusted(parts.join("\n\n"));
}

const collectSchemas = (
  reader: Reader,
  root: ObjectCursor,
): readonly (readonly [Untrusted, Cursor])[] => {
  const components = reader.object(root, "components");
  return components === null ? [] : reader.members(components, "schemas");
};

/** Declared schemas, and those that got a name because something refers into them. */
class Declarations {
  readonly context: TypeContext;
  readonly #reader: Reader;
  readonly #decisions: NameDecisions;
  readonly #names = new Map<string, Untrusted>();
  readonly #pending: (readonly [Untrusted, Cursor])[] = [];

  constructor(
    reader: Reader,
    schemas: readonly (readonly [Untrusted, Cursor])[],
    decisions: NameDecisions,
  ) {
    this.#reader = reader;
    this.#decisions = decisions;
    for (const [name, at] of schemas) this.#names.set(at.pointer, name);
    this.#pending.push(...schemas);
    this.context = {
      reader,
      declared: this.#names,
      hoist: (target) => this.#hoist(target),
      bases: findBases(reader.document.root),
      joining: new Set(),
    };
  }

  buildAll(): readonly TypeDeclaration[] {
    const built: TypeDeclaration[] = [];
    // Building a schema may hoist another, which then stands at the end of the list.
    for (let i = 0; i < this.#pending.length; i++) {
      const entry = this.#pending[i];
      if (entry !== undefined) built.push(this.#build(...entry));
    }
    return built.sort((a, b) => compareText(a.name, b.name));
  }

  #build(name: Untrusted, at: Cursor): TypeDeclaration {
    const schema = this.#reader.asObject(
      typeof at.value === "boolean" ? { ...at, value: {} } : at,
      "A schema",
    );
    return {
      name,
      words: buildWords(name, this.#decisions.schemas),
      type: buildType(this.context, at),
      description: schema === null ? null : this.#reader.describe(schema, ["description", "title"]),
      deprecated: schema !== null && this.#reader.boolean(schema, "deprecated"),
      usedInRequests: false,
      usedInResponses: false,
      example: schema === null ? undefined : readExample(schema),
      pointer: at.pointer,
    };
  }

  /** `#/components/schemas/Pet/properties/owner` → `PetOwner`; the pointer decides, so the name is stable. */
  #hoist(target: Cursor): Untrusted {
    const skipped = new Set([
      "#",
      "components",
      "schemas",
      "properties",
      "paths",
      "content",
      "schema",
      "items",
      "$defs",
      FILES,
    ]);
    const named = /^#\/x-flagforge-files\/[^/]+(\/components\/schemas|\/\$defs|\/definitions)\//;
    // A schema of another file goes by its own name; a file that is one schema by the file's.
    const path = target.pointer.replace(named, "");
    const segments = path.split("/").filter((segment) => !skipped.has(segment));
    const words = segments
      .flatMap(splitWords)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    const wanted = words.join("") || "Schema";
    const taken = new Set(this.#names.values());
    let name = untrusted(wanted);
    for (let n = 2; taken.has(name); n++) name = untrusted(`${wanted}${n}`);
    this.#names.set(target.pointer, name);
    this.#pending.push([name, target]);
    return name;
  }
}

/** Groups in order of their tags' names; every tag that has operations. */
function buildGroups(
  reader: Reader,
  root: ObjectCursor,
  operations: readonly Operation[],
  decisions: NameDecisions,
): readonly Group[] {
  const declared = new Map<string, ObjectCursor>();
  for (const at of reader.items(root, "tags")) {
    const tag = reader.asObject(at, "A tag");
    const name = tag === null ? null : reader.string(tag, "name");
    if (tag !== null && name !== null) declared.set(name, tag);
  }
  const tags = [...new Set(operations.map((operation) => operation.tag))].sort(compareText);
  return tags.map((tag) => {
    const at = declared.get(tag);
    return {
      tag,
      words: buildWords(tag, decisions.groups),
      description: at === undefined ? null : reader.describe(at, ["description", "summary"]),
      operations: operations
        .filter((operation) => operation.tag === tag)
        .sort((a, b) => compareText(a.id.toLowerCase(), b.id.toLowerCase())),
      pointer: at?.pointer ?? "#/tags",
    };
  });
}

function checkModel(reader: Reader, model: ApiModel, operations: readonly Operation[]): void {
  checkNames(
    "groups",
    model.groups.map((group) => ({ ...group, name: group.tag })),
    reader,
  );
  checkNames(
    "operations",
    operations.map((operation) => ({ ...operation, name: operation.id })),
    reader,
  );
  checkNames("schemas", model.types, reader);
}
