import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { query } from "json-p3";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

type Described = { description: string; example?: string | number | boolean };
type Glossary = {
  tags: Record<string, string>;
  operations: Record<string, { summary: string; description?: string }>;
  parameters: Record<string, Described>;
  properties: Record<string, Described>;
  schemas: Record<string, string>;
};

type Operation = {
  operationId: string;
  tags: string[];
  parameters?: { name: string; schema: JsonObject }[];
};
type Snapshot = {
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonObject> };
};

const root = fileURLToPath(new URL("../../", import.meta.url));
const readText = (path: string) => readFileSync(join(root, path), "utf8");
const snapshot = JSON.parse(readText("spec/openapi.json")) as Snapshot;
const glossary = parse(readText("spec/glossary.yaml")) as Glossary;

const operations = Object.values(snapshot.paths)
  .flatMap((item) => Object.values(item))
  .filter((operation) => typeof operation.operationId === "string");
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

const isObject = (node: Json | undefined): node is JsonObject =>
  typeof node === "object" && node !== null && !Array.isArray(node);

/** Every schema that a name stands for, found by walking the component schemas. */
function collectProperties(node: Json, into: Map<string, JsonObject[]>): Map<string, JsonObject[]> {
  if (Array.isArray(node)) for (const item of node) collectProperties(item, into);
  if (!isObject(node)) return into;
  if (isObject(node.properties))
    for (const [name, schema] of Object.entries(node.properties))
      if (isObject(schema)) into.set(name, [...(into.get(name) ?? []), schema]);
  for (const child of Object.values(node)) collectProperties(child, into);
  return into;
}
const properties = collectProperties(Object.values(snapshot.components.schemas), new Map());
const parameters = new Map<string, JsonObject[]>();
for (const { name, schema } of operations.flatMap((operation) => operation.parameters ?? []))
  parameters.set(name, [...(parameters.get(name) ?? []), schema]);

function fitsSchema(example: unknown, schema: JsonObject): boolean {
  if (typeof schema.$ref === "string") {
    const target = snapshot.components.schemas[schema.$ref.split("/").at(-1) ?? ""];
    if (target && !fitsSchema(example, target)) return false;
  }
  if (Array.isArray(schema.enum) && !schema.enum.some((value) => value === example)) return false;
  if (schema.format === "date-time" && Number.isNaN(Date.parse(String(example)))) return false;
  if (
    schema.format === "uuid" &&
    !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(example))
  )
    return false;
  if (schema.type === "integer") return Number.isSafeInteger(example);
  return schema.type === undefined || schema.type === typeof example;
}

describe("spec/glossary.yaml", () => {
  test("describes each tag and operation, and none that does not exist", () => {
    expect(sorted(Object.keys(glossary.tags))).toEqual(sorted(snapshot.tags.map((t) => t.name)));
    expect(sorted(Object.keys(glossary.tags))).toEqual(sorted(operations.flatMap((o) => o.tags)));
    expect(sorted(Object.keys(glossary.operations))).toEqual(
      sorted(operations.map((operation) => operation.operationId)),
    );
    expect([Object.keys(glossary.tags).length, operations.length]).toEqual([55, 346]);
  });

  test("describes every parameter, the frequent properties and the frequent schemas", () => {
    expect(sorted(Object.keys(glossary.parameters))).toEqual(sorted(parameters.keys()));
    const frequent = [...properties].filter(([, uses]) => uses.length >= 2).map(([name]) => name);
    expect(frequent.length).toBeGreaterThanOrEqual(300);
    expect(frequent.filter((name) => !(name in glossary.properties))).toEqual([]);
    const schemas = Object.keys(glossary.schemas);
    expect(schemas.length).toBeGreaterThanOrEqual(150);
    expect(Object.keys(glossary.properties).filter((name) => !properties.has(name))).toEqual([]);
    expect(schemas.filter((name) => !(name in snapshot.components.schemas))).toEqual([]);
  });

  test.each(["tags", "operations", "parameters", "properties", "schemas"] as const)(
    "keeps %s sorted, one line each, nothing empty",
    (section) => {
      const names = Object.keys(glossary[section]);
      expect(names).toEqual([...names].sort());
      const texts = Object.entries(glossary[section]).flatMap(([name, entry]) =>
        typeof entry === "string"
          ? [[name, entry]]
          : Object.entries(entry)
              .filter(([field]) => field !== "example")
              .map(([field, text]) => [`${name}.${field}`, text as string]),
      );
      expect(texts.filter(([, text]) => !/^\S[^\n]*\S$/.test(text ?? ""))).toEqual([]);
    },
  );

  test("keeps summaries short and without a full stop", () => {
    const summaries = Object.values(glossary.operations).map((operation) => operation.summary);
    expect(summaries.filter((text) => text.length > 70 || text.endsWith("."))).toEqual([]);
    expect(summaries.filter((text) => !/^[A-Z][a-z]+,? /.test(text))).toEqual([]);
  });

  test.each([
    ["parameters", parameters],
    ["properties", properties],
  ] as const)("gives %s only examples that fit every use of the name", (section, uses) => {
    const misfits = Object.entries(glossary[section])
      .filter(([, entry]) => entry.example !== undefined)
      .filter(([name, entry]) => !uses.get(name)?.every((use) => fitsSchema(entry.example, use)));
    expect(misfits).toEqual([]);
  });
});

describe("spec/overlays", () => {
  test.each(["servers.yaml", "corrections.yaml", "query-lists.yaml", "paging.yaml"])(
    "%s gives each action one target and a reason",
    (file) => {
      const { actions } = parse(readText(`spec/overlays/${file}`)) as {
        actions: { target: string; description?: string }[];
      };
      const wrong = actions.filter(
        ({ target, description }) =>
          !description || query(target, snapshot as unknown as Json).values().length !== 1,
      );
      expect(actions.length).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    },
  );
});

const RUN = 8;
const shared = join(root, "../shared/spec");
const published = existsSync(shared)
  ? readdirSync(shared).filter((name) => name.endsWith(".openapi.json"))
  : [];
if (published.length === 0)
  console.info(`skipped: the publisher's text is not at hand (${shared})`);

/** Words as numbers, so that comparing runs needs no strings. */
const vocabulary = new Map<string, number>();
const splitWords = (text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

function hashRun(words: readonly number[], start: number): number {
  let hash = 0;
  for (let index = start; index < start + RUN; index++)
    hash = (Math.imul(hash, 0x01000193) ^ (words[index] ?? 0)) | 0;
  return hash;
}

function collectProse(node: Json, into: string[]): string[] {
  if (Array.isArray(node)) for (const item of node) collectProse(item, into);
  else if (isObject(node))
    for (const [key, value] of Object.entries(node))
      if (typeof value !== "string") collectProse(value, into);
      else if (key === "description" || key === "summary") into.push(value);
  return into;
}

/** All runs of the texts, by hash; the exact run is kept because hashes collide. */
function buildRuns(texts: Iterable<string>): Map<number, Set<string>> {
  const runs = new Map<number, Set<string>>();
  for (const text of texts) {
    const words = splitWords(text);
    const ids = words.map((word) => {
      const id = vocabulary.get(word) ?? vocabulary.size + 1;
      vocabulary.set(word, id);
      return id;
    });
    for (let start = 0; start + RUN <= ids.length; start++) {
      const hash = hashRun(ids, start);
      const exact = runs.get(hash) ?? new Set();
      runs.set(hash, exact.add(words.slice(start, start + RUN).join(" ")));
    }
  }
  return runs;
}

function findRun(text: string, runs: Map<number, Set<string>>): string | undefined {
  const words = splitWords(text);
  const ids = words.map((word) => vocabulary.get(word) ?? 0);
  for (let start = 0; start + RUN <= ids.length; start++) {
    const exact = runs.get(hashRun(ids, start));
    const run = exact && words.slice(start, start + RUN).join(" ");
    if (run && exact.has(run)) return run;
  }
  return undefined;
}

/** What git ignores is never committed: packages, build results, the whole text that the last fetch left. */
const IGNORED = new Set(["node_modules", "dist", ".cache"]);

function listFiles(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    if (IGNORED.has(entry.name)) return [];
    const path = join(directory, entry.name);
    return entry.isDirectory() ? listFiles(path) : entry.isFile() ? [path] : [];
  });
}

describe.skipIf(published.length === 0)("the publisher's prose", () => {
  // A link's address is made of names (tag, operation id), which are facts, and so is a media type with a parameter; a word
  // nobody uses keeps their sides apart.
  const prose = published
    .flatMap((name) =>
      collectProse(JSON.parse(readFileSync(join(shared, name), "utf8")) as Json, []),
    )
    .map((text) => text.replaceAll(/https?:\/\/[^\s)>\]]+/g, " xlinkx "))
    .map((text) => text.replaceAll(/\w+\/\w+; *[\w-]+=[\w.]+/g, " xmediax "));
  const runs = buildRuns(new Set(prose));

  test("is recognized when it is copied", () => {
    const long = prose.find((text) => splitWords(text).length > 20) ?? "";
    expect(findRun(`own words, then ${long.toUpperCase().replaceAll(" ", "\n * ")}`, runs)).toBe(
      splitWords(long).slice(0, RUN).join(" "),
    );
  });

  test.each(["spec", "templates", "generated", "generator", "test"])(
    "is not in %s",
    (directory) => {
      const copies = listFiles(join(root, directory))
        .map((path) => [relative(root, path), findRun(readFileSync(path, "utf8"), runs)] as const)
        .filter(([, run]) => run !== undefined);
      expect(copies).toEqual([]);
    },
  );

  test("is not in README.md", () => {
    const path = join(root, "README.md");
    expect(
      existsSync(path) ? findRun(readFileSync(path, "utf8"), runs) : undefined,
    ).toBeUndefined();
  });
});
