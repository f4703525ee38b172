/** Structural equality of types, and their names for readers. */
import type { Json, TypeDeclaration, TypeRef } from "../model/model.ts";
import { compareText, type Text } from "../values.ts";

export type Declarations = ReadonlyMap<Text, TypeDeclaration>;

/** What a type is, leaving out where it stands in the description and, below names, what they lead to. */
export function fingerprint(
  type: TypeRef,
  nameOf: (name: string) => string = (name) => name,
): string {
  return JSON.stringify(type, (key, value: unknown) => {
    if (IGNORED.has(key)) return undefined;
    const named = value as Partial<TypeRef> | null;
    return typeof named === "object" && named?.kind === "named" && "name" in named
      ? { kind: "named", name: nameOf(named.name ?? "") }
      : value;
  });
}

const IGNORED = new Set(["pointer", "description", "example"]);

/** The type behind a name, through names that only stand for another. */
export function resolveType(type: TypeRef, declarations: Declarations): TypeRef {
  const seen = new Set<Text>();
  let found = type;
  while (found.kind === "named" && !seen.has(found.name)) {
    seen.add(found.name);
    const declaration = declarations.get(found.name);
    if (declaration === undefined) return found;
    found = declaration.type;
  }
  return found;
}

/** Same values as JSON, key order aside. */
export const sameJson = (a: Json | undefined, b: Json | undefined): boolean =>
  stableText(a) === stableText(b);

const stableText = (value: Json | undefined): string | undefined =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => compareText(a, b)))
      : item,
  );

/** A type in words that fit on a line. */
export function describeType(type: TypeRef): string {
  switch (type.kind) {
    case "scalar":
      return type.format === null ? type.scalar : `${type.scalar} (${type.format})`;
    case "literal":
      return type.values.length > 6
        ? `one of ${type.values.length} values`
        : type.values.map((value) => JSON.stringify(value)).join(" | ");
    case "list":
      return `list of ${describeType(type.items)}`;
    case "tuple":
      return `tuple of ${type.items.length}`;
    case "map":
      return `map of ${describeType(type.values)}`;
    case "named":
      return type.name;
    case "nullable":
      return type.type.kind === "never" ? "null" : `${describeType(type.type)} or null`;
    case "union":
      return type.variants.map(describeType).join(" | ");
    case "intersection":
      return type.parts.map(describeType).join(" & ");
    case "object":
      return `object with ${type.properties.length} properties`;
    case "unknown":
      return "any value";
    case "never":
      return "no value";
  }
}
