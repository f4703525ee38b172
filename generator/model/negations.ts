/** `not`: what of it a type can say. The rest is reported and read past. */
import { appendPointer } from "../spec/pointer.ts";
import type { Json } from "../values.ts";
import type { TypeRef } from "./model.ts";
import { isObject, type ObjectCursor } from "./reader.ts";
import type { TypeContext } from "./types.ts";

/** The type without what `not` excludes. */
export function applyNegation(context: TypeContext, schema: ObjectCursor, type: TypeRef): TypeRef {
  if (!Object.hasOwn(schema.value, "not")) return type;
  const excluded = schema.value["not"] as Json;
  const pointer = appendPointer(schema.pointer, "not");
  if (excluded === false) return type;
  const isEverything = isObject(excluded) && Object.keys(excluded).length === 0;
  if (excluded === true || isEverything) return { kind: "never", pointer };
  const rest = isObject(excluded) ? exclude(type, excluded) : null;
  if (rest !== null) return rest;
  context.reader.ignore(pointer, 'What "not" excludes is not checked');
  return type;
}

/** Keywords that say nothing of values. */
const PROSE = new Set(["title", "description", "$comment"]);

/** The type without some values or one kind of value; `null` where that is no type of the model. */
function exclude(type: TypeRef, excluded: { readonly [key: string]: Json }): TypeRef | null {
  const [key, ...others] = Object.keys(excluded).filter((name) => !PROSE.has(name));
  if (key === undefined || others.length > 0) return null;
  const value = excluded[key] as Json;
  switch (key) {
    case "const":
      return excludeValues(type, [value]);
    case "enum":
      return Array.isArray(value) ? excludeValues(type, value as readonly Json[]) : null;
    case "type":
      return typeof value === "string" ? excludeKind(type, value) : null;
    default:
      return null;
  }
}

function excludeValues(type: TypeRef, values: readonly Json[]): TypeRef | null {
  if (type.kind === "nullable") {
    const inner = excludeValues(type.type, values);
    if (inner === null) return null;
    return values.includes(null) ? inner : { ...type, type: inner };
  }
  if (type.kind !== "literal" || type.extent === "open") return null;
  const left = type.values.filter((value) => !values.includes(value));
  return left.length === 0 ? { kind: "never", pointer: type.pointer } : { ...type, values: left };
}

function excludeKind(type: TypeRef, kind: string): TypeRef | null {
  if (type.kind === "nullable") {
    if (kind === "null") return type.type;
    const inner = excludeKind(type.type, kind);
    return inner === null ? null : { ...type, type: inner };
  }
  if (type.kind !== "union") return null;
  const left = type.variants.filter((variant) => kindOf(variant) !== kind);
  const [only] = left;
  if (left.length === type.variants.length || only === undefined) return null;
  return left.length === 1 ? only : { ...type, variants: left };
}

/** The word of JSON Schema for what values of a type are; `null` where there is none. */
function kindOf(type: TypeRef): string | null {
  switch (type.kind) {
    case "scalar":
      return type.scalar === "binary" ? "string" : type.scalar;
    case "list":
    case "tuple":
      return "array";
    case "object":
    case "map":
      return "object";
    case "literal":
    case "named":
    case "union":
    case "intersection":
    case "nullable":
    case "unknown":
    case "never":
      return null;
  }
}
