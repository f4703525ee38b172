/** Description → interface snapshot: the same document with facts only, in one canonical order. */
import { compareText, type Json } from "../values.ts";
import type { JsonObject, SpecDocument } from "./document.ts";
import { memberOf, type Kind } from "./schema-walk.ts";

/** Builds the text of the snapshot. */
export function buildSnapshot(document: SpecDocument): string {
  return `${JSON.stringify(strip(document.root, "root"), null, 1)}\n`;
}

const isPlain = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function strip(value: Json, kind: Kind): Json {
  if (!isPlain(value)) return sortKeys(value);
  const kept = Object.keys(value)
    .sort(compareText)
    .flatMap((key): (readonly [string, Json])[] => {
      const member = memberOf(kind, key);
      const held = value[key] ?? null;
      switch (member.holds) {
        case "prose":
          return [];
        case "data":
          return [[key, kind === "flow" && key === "scopes" ? stripScopes(held) : sortKeys(held)]];
        case "one":
          return [
            [
              key,
              Array.isArray(held)
                ? (held as readonly Json[]).map((item) => strip(item, member.of))
                : strip(held, member.of),
            ],
          ];
        case "list":
          return [
            [
              key,
              Array.isArray(held)
                ? (held as readonly Json[]).map((item) => strip(item, member.of))
                : held,
            ],
          ];
        case "map":
          return [[key, stripMap(held, member.of, hasExtensions(kind, key))]];
      }
    });
  const object = Object.fromEntries(kept);
  // The one description that OpenAPI requires.
  return kind === "response" && object["$ref"] === undefined
    ? { description: "", ...object }
    : object;
}

/** Maps whose members under `x-…` are extensions; elsewhere that is a name like any other. */
const hasExtensions = (kind: Kind, key: string): boolean =>
  (kind === "root" && key === "paths") || (kind === "operation" && key === "responses");

const stripMap = (value: Json, of: Kind, extensions: boolean): Json =>
  isPlain(value)
    ? Object.fromEntries(
        Object.keys(value)
          .filter((key) => !extensions || !key.startsWith("x-"))
          .sort(compareText)
          .map((key) => [key, strip(value[key] ?? null, of)]),
      )
    : value;

/** Names of scopes without what they are said to allow. */
const stripScopes = (value: Json): Json =>
  isPlain(value)
    ? Object.fromEntries(
        Object.keys(value)
          .sort(compareText)
          .map((key) => [key, ""]),
      )
    : value;

function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(sortKeys);
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort(compareText)
      .map((key) => [key, sortKeys(value[key] ?? null)]),
  );
}
