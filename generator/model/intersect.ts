/** Two types at once as one type, as far as the model can say it: what a sample of `allOf` is looked for in. */
import type {
  Constraints,
  ListType,
  MapType,
  ObjectType,
  Property,
  ScalarType,
  TupleType,
  TypeRef,
} from "./model.ts";

/**
 * What both types allow, or more: patterns beyond the first are left out, and `oneOf` allows what any variant does.
 * Whatever is inside stays an intersection, so that types inside themselves come to an end.
 */
export function intersect(a: TypeRef, b: TypeRef): TypeRef {
  if (a.kind === "never") return a;
  if (a.kind === "unknown") return limit(b, a.constraints);
  if (b.kind === "unknown") return limit(a, b.constraints);
  if (b.kind === "never") return b;
  if (a.kind === "union") return distribute(a, b);
  if (b.kind === "union") return distribute(b, a);
  if (a.kind === "nullable" && b.kind === "nullable") return { ...a, type: both(a.type, b.type) };
  if (a.kind === "nullable") return both(a.type, b);
  if (b.kind === "nullable") return both(a, b.type);
  if (a.kind === "literal" && b.kind === "literal")
    return { ...a, values: a.values.filter((value) => b.values.includes(value)) };
  if (a.kind === "literal") return a;
  if (b.kind === "literal") return b;
  if (a.kind === "scalar" && b.kind === "scalar") return intersectScalars(a, b);
  if (isArray(a) && isArray(b)) return intersectArrays(a, b);
  if (isMembered(a) && isMembered(b)) return intersectObjects(toObject(a), toObject(b));
  return { kind: "never", pointer: a.pointer };
}

/** A type with further limits, as far as it has any; nothing else changes. */
const limit = (type: TypeRef, limits: Constraints | undefined): TypeRef =>
  limits !== undefined && "constraints" in type
    ? { ...type, constraints: intersectConstraints(type.constraints ?? {}, limits) }
    : type;

/** Names and compositions are taken apart by whoever looks inside. */
const both = (a: TypeRef, b: TypeRef): TypeRef => ({
  kind: "intersection",
  parts: [a, b],
  pointer: a.pointer,
});

const distribute = (union: Extract<TypeRef, { kind: "union" }>, other: TypeRef): TypeRef => ({
  ...union,
  match: "any",
  discriminator: null,
  variants: union.variants.map((variant) => both(variant, other)),
});

function intersectScalars(a: ScalarType, b: ScalarType): TypeRef {
  const names = new Set([a.scalar, b.scalar]);
  const isNumber = names.has("integer") && names.has("number");
  if (names.size > 1 && !isNumber) return { kind: "never", pointer: a.pointer };
  return {
    kind: "scalar",
    scalar: isNumber ? "integer" : a.scalar,
    format: a.format ?? b.format,
    constraints: intersectConstraints(a.constraints, b.constraints),
    pointer: a.pointer,
  };
}

const LEASTS = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"] as const;
const MOSTS = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"] as const;

function intersectConstraints(a: Constraints, b: Constraints): Constraints {
  const merged: { -readonly [K in keyof Constraints]: Constraints[K] } = { ...a, ...b };
  for (const key of LEASTS) {
    if (a[key] !== undefined && b[key] !== undefined) merged[key] = Math.max(a[key], b[key]);
  }
  for (const key of MOSTS) {
    if (a[key] !== undefined && b[key] !== undefined) merged[key] = Math.min(a[key], b[key]);
  }
  if (a.multipleOf !== undefined && b.multipleOf !== undefined)
    merged.multipleOf = commonMultiple(a.multipleOf, b.multipleOf);
  return merged;
}

const MAX_FACTOR = 1000;

/** The least number that is a multiple of both; the first where none is near. */
function commonMultiple(a: number, b: number): number {
  for (let factor = 1; factor <= MAX_FACTOR; factor++) {
    if (Number.isInteger((a * factor) / b)) return a * factor;
  }
  return a;
}

type ArrayType = ListType | TupleType;

const isArray = (type: TypeRef): type is ArrayType => type.kind === "list" || type.kind === "tuple";

function intersectArrays(a: ArrayType, b: ArrayType): TypeRef {
  const constraints = intersectConstraints(a.constraints, b.constraints);
  if (a.kind === "list" && b.kind === "list") {
    return { ...a, items: both(a.items, b.items), constraints };
  }
  const length = Math.max(fixedItems(a).length, fixedItems(b).length);
  const rests = [restOf(a), restOf(b)] as const;
  const items = Array.from({ length }, (_, i): TypeRef => {
    const item = fixedItems(a)[i] ?? rests[0];
    const other = fixedItems(b)[i] ?? rests[1];
    return item === null || other === null
      ? { kind: "never", pointer: a.pointer }
      : both(item, other);
  });
  const rest = rests[0] === null || rests[1] === null ? null : both(rests[0], rests[1]);
  return { kind: "tuple", items, rest, constraints, pointer: a.pointer };
}

const fixedItems = (type: ArrayType): readonly TypeRef[] =>
  type.kind === "tuple" ? type.items : [];
const restOf = (type: ArrayType): TypeRef | null =>
  type.kind === "tuple" ? type.rest : type.items;

type MemberedType = ObjectType | MapType;

const isMembered = (type: TypeRef): type is MemberedType =>
  type.kind === "object" || type.kind === "map";

/** An object or map as an object. */
export const toObject = (type: MemberedType): ObjectType =>
  type.kind === "object"
    ? type
    : { ...type, kind: "object", properties: [], additional: type.values, closed: false };

function intersectObjects(a: ObjectType, b: ObjectType): TypeRef {
  const names = [...new Set([...a.properties, ...b.properties].map(({ name }) => name))].sort();
  const properties = names.flatMap((name) => intersectProperty(name, a, b));
  const additional =
    a.additional === null || b.additional === null
      ? (a.additional ?? b.additional)
      : both(a.additional, b.additional);
  const constraints = intersectConstraints(a.constraints, b.constraints);
  const closed = a.closed || b.closed;
  return properties.length === 0 && !closed
    ? {
        kind: "map",
        values: additional ?? { kind: "unknown", pointer: a.pointer },
        constraints,
        pointer: a.pointer,
      }
    : { kind: "object", properties, additional, closed, constraints, pointer: a.pointer };
}

/** A property that one side alone names must be what the other allows beside its own. */
function intersectProperty(name: string, a: ObjectType, b: ObjectType): readonly Property[] {
  const mine = a.properties.find((property) => property.name === name);
  const other = b.properties.find((property) => property.name === name);
  if (mine !== undefined && other !== undefined) {
    return [
      { ...mine, type: both(mine.type, other.type), required: mine.required || other.required },
    ];
  }
  const property = mine ?? other;
  if (property === undefined) return [];
  const outside = mine === undefined ? a : b;
  if (outside.closed)
    return property.required
      ? [{ ...property, type: { kind: "never", pointer: property.pointer } }]
      : [];
  return [
    outside.additional === null
      ? property
      : { ...property, type: both(property.type, outside.additional) },
  ];
}
