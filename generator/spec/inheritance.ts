/**
 * The classic inheritance of OpenAPI: a schema with a discriminator and no `oneOf`, whose children hold it in their `allOf`.
 * Who refers to such a base means any of its children.
 */
import { findTarget } from "./anchors.ts";
import type { JsonObject } from "./document.ts";
import { appendPointer, resolvePointer } from "./pointer.ts";

/** A schema that a base stands for. */
export interface BaseChild {
  /** Where it is declared; that of the base itself where the base is meant as it is. */
  readonly pointer: string;
  /** Values of the discriminator that stand for it. */
  readonly values: readonly string[];
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Base → children, in order of their names; a discriminator that nothing extends is no base. */
export function findBases(root: JsonObject): ReadonlyMap<string, readonly BaseChild[]> {
  const components = root["components"];
  const schemas = isObject(components) ? components["schemas"] : undefined;
  if (!isObject(schemas)) return new Map();
  const entries = Object.entries(schemas).map(
    ([name, schema]) => [appendPointer("#/components/schemas", name), name, schema] as const,
  );
  const parents = new Map(
    entries.map(([pointer, , schema]) => [pointer, parentsOf(root, schema, pointer)]),
  );
  const bases = entries.flatMap(([pointer, , schema]) => {
    const discriminator = isObject(schema) ? baseOf(schema) : null;
    if (discriminator === null) return [];
    const mapping = readMapping(root, discriminator, pointer);
    const heirs = entries.filter(([other]) => descendsFrom(parents, other, pointer));
    if (heirs.length === 0) return [];
    const names = new Map(entries.map(([at, name]) => [at, name]));
    const own =
      mapping.has(pointer) || (mapping.size === 0 && (parents.get(pointer) ?? []).length > 0);
    const pointers = new Set([
      ...heirs.map(([heir]) => heir),
      ...[...mapping.keys()].filter((mapped) => names.has(mapped) && mapped !== pointer),
      ...(own ? [pointer] : []),
    ]);
    const children = [...pointers].sort().map((child): BaseChild => ({
      pointer: child,
      values: mapping.get(child) ?? [names.get(child) ?? ""],
    }));
    return [[pointer, children] as const];
  });
  return new Map(bases);
}

/** The discriminator of a schema that may be a base. */
function baseOf(schema: JsonObject): JsonObject | null {
  const { discriminator, oneOf, anyOf } = schema;
  const isPlain = oneOf === undefined && anyOf === undefined;
  return isPlain && isObject(discriminator) && typeof discriminator["propertyName"] === "string"
    ? discriminator
    : null;
}

/** Declared schemas that a schema takes everything from. */
function parentsOf(root: JsonObject, schema: unknown, pointer: string): readonly string[] {
  const parts = isObject(schema) && Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
  return parts.flatMap((part: unknown) => {
    const ref = isObject(part) ? part["$ref"] : undefined;
    const target = typeof ref === "string" ? findTarget(root, ref, pointer) : null;
    return target === null ? [] : [target];
  });
}

function descendsFrom(
  parents: ReadonlyMap<string, readonly string[]>,
  pointer: string,
  base: string,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (seen.has(pointer)) return false;
  const next = new Set([...seen, pointer]);
  return (parents.get(pointer) ?? []).some(
    (parent) =>
      parent !== pointer && (parent === base || descendsFrom(parents, parent, base, next)),
  );
}

/** Schema → values that stand for it. */
function readMapping(
  root: JsonObject,
  { mapping }: JsonObject,
  pointer: string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [value, target] of Object.entries(isObject(mapping) ? mapping : {})) {
    if (typeof target !== "string") continue;
    const isRef = target.includes("/") || target.startsWith("#");
    const ref = isRef ? target : appendPointer("#/components/schemas", target);
    const at = findTarget(root, ref, pointer);
    if (at !== null && resolvePointer(root, at) !== undefined)
      found.set(at, [...(found.get(at) ?? []), value]);
  }
  return found;
}
