/** What the mock asks of types: the plain type behind names and compositions, and text as a value of a type. */
import type { Text } from "../values.ts";
import { fits } from "../model/fits.ts";
import { intersect } from "../model/intersect.ts";
import type { Json, TypeDeclaration, TypeRef } from "../model/model.ts";

export type Types = ReadonlyMap<Text, TypeDeclaration>;

/** The type behind names, null and `allOf`. */
export function bareType(type: TypeRef, types: Types, names: readonly string[] = []): TypeRef {
  switch (type.kind) {
    case "nullable":
      return bareType(type.type, types, names);
    case "named": {
      const declared = names.includes(type.name) ? undefined : types.get(type.name)?.type;
      return declared === undefined
        ? { kind: "unknown", pointer: type.pointer }
        : bareType(declared, types, [...names, type.name]);
    }
    case "intersection":
      return type.parts
        .map((part) => bareType(part, types, names))
        .reduce(intersect, { kind: "unknown", pointer: type.pointer });
    default:
      return type;
  }
}

/** The plain types a value may have, unions taken apart. */
function plainTypes(type: TypeRef, types: Types, depth = 0): readonly TypeRef[] {
  const bare = bareType(type, types);
  if (bare.kind !== "union") return [bare];
  return depth > MAX_DEPTH
    ? []
    : bare.variants.flatMap((variant) => plainTypes(variant, types, depth + 1));
}

/** Unions inside unions deeper than this are not looked at. */
const MAX_DEPTH = 8;

/** The plain type that decides how text is cut into parts: the first list or object there is, else the first. */
export function shapeOf(type: TypeRef, types: Types): TypeRef {
  const plain = plainTypes(type, types);
  return (
    plain.find(({ kind }) => COMPOUND.has(kind)) ??
    plain[0] ?? { kind: "never", pointer: type.pointer }
  );
}

const COMPOUND: ReadonlySet<TypeRef["kind"]> = new Set(["list", "tuple", "object", "map"]);

/** Type of the items of a list; `null` where the type is none. */
export function itemType(type: TypeRef): TypeRef | null {
  if (type.kind === "list") return type.items;
  return type.kind === "tuple"
    ? {
        kind: "union",
        match: "any",
        variants: [...type.items, ...(type.rest === null ? [] : [type.rest])],
        discriminator: null,
        pointer: type.pointer,
      }
    : null;
}

/** Type of a member of an object, in whichever variant has it; `null` where the type says nothing of it. */
export function memberType(type: TypeRef, name: string, types: Types): TypeRef | null {
  for (const plain of plainTypes(type, types)) {
    if (plain.kind === "map") return plain.values;
    if (plain.kind !== "object") continue;
    const own = plain.properties.find((property) => property.name === name)?.type;
    const found = own ?? plain.additional;
    if (found !== null) return found;
  }
  return null;
}

/** Whether an object type names a member. */
export const namesMember = (type: TypeRef, name: string, types: Types): boolean =>
  plainTypes(type, types).some(
    (plain) =>
      plain.kind === "object" && plain.properties.some((property) => property.name === name),
  );

/** Whether members of any name may stand in an object type. */
export const isOpen = (type: TypeRef, types: Types): boolean =>
  plainTypes(type, types).some(
    (plain) => plain.kind === "map" || (plain.kind === "object" && plain.additional !== null),
  );

/** Text as a value of the type where it is one; else as what the type asks for, for the validator to refuse. */
export function coerce(text: string, type: TypeRef, types: Types): Json {
  const number = NUMBER.test(text) ? [Number(text)] : [];
  const truth = text === "true" ? [true] : text === "false" ? [false] : [];
  const readings: readonly Json[] = [text, ...number, ...truth];
  const fitting = readings.find((value) => fits(value, type, { types, mode: "request" }));
  if (fitting !== undefined) return fitting;
  const wantsNumber = plainTypes(type, types).some(
    (plain) => plain.kind === "scalar" && (plain.scalar === "integer" || plain.scalar === "number"),
  );
  return wantsNumber ? (number[0] ?? text) : text;
}

const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** JSON text as its value; other text as it is. */
export function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
