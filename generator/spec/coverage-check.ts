/** Finds what a description says and nothing is generated for: every keyword that `coverage.ts` does not support. */
import { Collector, type Diagnostic } from "../diagnostics.ts";
import type { Row } from "./coverage-rows.ts";
import { COVERAGE } from "./coverage.ts";
import { findBases } from "./inheritance.ts";
import { placeIn, type JsonObject, type SpecDocument } from "./document.ts";
import { appendPointer } from "./pointer.ts";
import type { Kind } from "./schema-walk.ts";
import { visitObjects } from "./visit.ts";

const READ_PAST =
  "The generated code does not know of it; check the result or change the description";
const DONE_WITHOUT =
  "The generated code does without it; nothing has to be done unless you count on it";

/** Diagnostics for every keyword that is read past or refused, in the order of the document. */
export function checkCoverage(document: SpecDocument): readonly Diagnostic[] {
  const collector = new Collector();
  const place = (pointer: string) => placeIn(document, pointer);
  const warn = (pointer: string, problem: string, remedy = READ_PAST): void =>
    collector.warn("FF1404", { ...place(pointer), problem, remedy });
  const old = String(document.root["openapi"]).startsWith("3.0");
  const bases = findBases(document.root);
  visitObjects(document.root, (kind, value, pointer) => {
    const isReference = typeof value["$ref"] === "string";
    if (isReference && (kind !== "schema" || old)) {
      for (const key of siblings(kind, value))
        warn(appendPointer(pointer, key), `"${key}" beside a $ref is ignored`);
      return;
    }
    for (const key of Object.keys(value)) {
      const row = rowOf(kind, key);
      const at = appendPointer(pointer, key);
      if (row === null) warn(at, `The keyword "${key}" is unknown here and was ignored`);
      else if (row.treatment === "ignored") warn(at, renderIgnored(key, row), DONE_WITHOUT);
      else if (row.treatment === "refused")
        collector.error("FF1401", {
          ...place(at),
          problem: `"${key}" is not supported`,
          remedy: "Remove it, or generate with --lenient",
        });
    }
    checkDetails(kind, value, pointer, warn);
    const isBase = kind === "schema" && value["discriminator"] !== undefined;
    const hasForms = value["oneOf"] !== undefined || value["anyOf"] !== undefined;
    if (isBase && !hasForms && !bases.has(pointer))
      warn(
        appendPointer(pointer, "discriminator"),
        "A discriminator without oneOf or anyOf that no declared schema extends names no types: values are read as this schema alone",
      );
  });
  return collector.items;
}

const renderIgnored = (key: string, { note }: Row): string =>
  `The keyword "${key}" is not supported${note === "" ? "" : `: ${note}`}`;

/** What is known of a keyword; extensions and names of the API's own are none of our business. */
function rowOf(kind: Kind, key: string): Row | null {
  const ours = key.startsWith("x-") || kind === "callback";
  if (ours) return { since: "3.0", treatment: "supported", note: "" };
  const rows = COVERAGE[kind];
  return Object.hasOwn(rows, key) ? (rows[key] ?? null) : null;
}

/** Keywords that are read although they stand beside a reference. */
const READ_BESIDE: Readonly<Partial<Record<Kind, ReadonlySet<string>>>> = {
  schema: new Set([
    "enum",
    "nullable",
    "description",
    "title",
    "default",
    "example",
    "deprecated",
    "readOnly",
    "writeOnly",
  ]),
};

/** Keywords beside a reference that are not read; texts for people may stand there in 3.1. */
const siblings = (kind: Kind, value: JsonObject): readonly string[] =>
  Object.keys(value).filter(
    (key) =>
      key !== "$ref" &&
      !key.startsWith("x-") &&
      !(READ_BESIDE[kind]?.has(key) ?? (key === "summary" || key === "description")),
  );

const DIALECTS = [
  /^https:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/,
  /^https:\/\/spec\.openapis\.org\/oas\/3\.[12]\/dialect\//,
];

/** What depends on a keyword's value. */
function checkDetails(
  kind: Kind,
  value: JsonObject,
  pointer: string,
  warn: (pointer: string, problem: string) => void,
): void {
  const key = kind === "root" ? "jsonSchemaDialect" : "$schema";
  const dialect = kind === "root" || kind === "schema" ? value[key] : undefined;
  if (typeof dialect === "string" && !DIALECTS.some((known) => known.test(dialect)))
    warn(
      appendPointer(pointer, key),
      `The dialect ${JSON.stringify(dialect)} is unknown; the schemas are read as JSON Schema 2020-12`,
    );
  const tags = kind === "operation" ? value["tags"] : undefined;
  if (Array.isArray(tags) && tags.length > 1)
    warn(appendPointer(pointer, "tags", "1"), "Only the first tag of an operation counts");
  const reserved = kind === "parameter" && value["allowReserved"] === true;
  if (reserved && (value["in"] !== "query" || value["content"] !== undefined))
    warn(
      appendPointer(pointer, "allowReserved"),
      "Only query parameters with a schema keep reserved characters",
    );
}
