/** Types in a few characters: `enum<string>`, `object[]`, `map<integer>`. */
import { renderJson } from "../../generator/lang/json.ts";
import { type Text, untrusted, type Untrusted } from "../../generator/values.ts";
import type { Constraints, Json, TypeRef } from "../../generator/model/model.ts";
import { resolve, type Scope } from "./scope.ts";

/** Short name of a type; names of declarations are told apart by `namesIn`. */
export function labelType(scope: Scope, type: TypeRef, depth = 0): Text {
  const inner = (child: TypeRef): Text => (depth > 4 ? "…" : labelType(scope, child, depth + 1));
  switch (type.kind) {
    case "scalar":
      if (type.scalar === "binary") return "file";
      return type.format === null ? type.scalar : untrusted(`${type.scalar}<${type.format}>`);
    case "literal":
      return `${type.extent === "constant" || type.values.length === 1 ? "constant" : "enum"}<${kindsOf(type.values)}>`;
    case "list":
      return /[|&]/.test(inner(type.items)) ? `(${inner(type.items)})[]` : `${inner(type.items)}[]`;
    case "tuple":
      return `[${type.items.map(inner).join(", ")}]`;
    case "object":
      return "object";
    case "map":
      return `map<${inner(type.values)}>`;
    case "named": {
      const resolved = resolve(scope, type);
      return resolved.kind === "named" ? "any" : inner(resolved);
    }
    case "union":
      return [...new Set(type.variants.map(inner))].join(" | ");
    case "intersection":
      return [...new Set(type.parts.map(inner))].join(" & ");
    case "nullable":
      return `${inner(type.type)} | null`;
    case "unknown":
      return "any";
    case "never":
      return "nothing";
  }
}

const kindsOf = (values: readonly (Text | number | boolean)[]): string =>
  [...new Set(values.map((value) => typeof value))].join(" | ");

/** Declarations that a type names, without looking into them. */
export function namesIn(type: TypeRef): readonly Text[] {
  switch (type.kind) {
    case "named":
      return [type.name];
    case "list":
      return namesIn(type.items);
    case "map":
      return namesIn(type.values);
    case "nullable":
      return namesIn(type.type);
    case "tuple":
      return unique(type.items.flatMap(namesIn));
    case "union":
      return unique(type.variants.flatMap(namesIn));
    case "intersection":
      return unique(type.parts.flatMap(namesIn));
    case "object":
    case "scalar":
    case "literal":
    case "unknown":
    case "never":
      return [];
  }
}

const unique = (names: readonly Text[]): readonly Text[] => [...new Set(names)];

/** Values of an enumeration, also of one in a list. */
export function optionsOf(scope: Scope, type: TypeRef): readonly Text[] {
  const resolved = resolve(scope, type);
  if (resolved.kind === "literal")
    return resolved.values.map((value) => (value === "" ? '""' : untrusted(`${value}`)));
  if (resolved.kind === "list") return optionsOf(scope, resolved.items);
  return [];
}

/** What a value must keep to, in words. */
export function limitsOf(scope: Scope, type: TypeRef): readonly Text[] {
  const resolved = resolve(scope, type);
  return "constraints" in resolved ? describeConstraints(resolved.constraints) : [];
}

function describeConstraints(c: Constraints): readonly Text[] {
  const limits: readonly (Text | null)[] = [
    range(c.minimum, c.maximum, ""),
    c.exclusiveMinimum === undefined ? null : `more than ${c.exclusiveMinimum}`,
    c.exclusiveMaximum === undefined ? null : `less than ${c.exclusiveMaximum}`,
    c.multipleOf === undefined ? null : `a multiple of ${c.multipleOf}`,
    range(c.minLength, c.maxLength, " characters"),
    c.pattern === undefined ? null : untrusted(`matches ${c.pattern}`),
    range(c.minItems, c.maxItems, " items"),
    c.uniqueItems === true ? "no item twice" : null,
    range(c.minProperties, c.maxProperties, " fields"),
  ];
  return limits.filter((limit) => limit !== null);
}

function range(least: number | undefined, most: number | undefined, unit: string): string | null {
  if (least !== undefined && most !== undefined) return `${least} to ${most}${unit}`;
  if (least !== undefined) return `at least ${least}${unit}`;
  return most === undefined ? null : `at most ${most}${unit}`;
}

/** JSON on one line; `null` for what is not there. */
export const showJson = (value: Json, indent = 0): Untrusted =>
  untrusted(renderJson(value, indent));
