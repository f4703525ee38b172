/** `allOf`, `oneOf` and `anyOf`: the part of JSON Schema where generators rot first, so it stands by itself. */
import type { Untrusted } from "../values.ts";
import { buildPlainBase } from "./inheritance.ts";
import type { Discriminator, ObjectType, Property, TypeRef } from "./model.ts";
import { isObject, type Cursor, type ObjectCursor } from "./reader.ts";
import { appendPointer } from "../spec/pointer.ts";
import { buildPlain, buildType, type TypeContext } from "./types.ts";

/** Keywords that only describe, and so add no part of their own to a composition. */
const ANNOTATIONS = new Set([
  "allOf",
  "oneOf",
  "anyOf",
  "description",
  "title",
  "example",
  "examples",
  "deprecated",
  "nullable",
  "readOnly",
  "writeOnly",
  "default",
  "discriminator",
  "externalDocs",
  "xml",
  "$comment",
  "$id",
  "$schema",
  "$anchor",
  "$dynamicAnchor",
  "$defs",
  "not",
]);

/** What a schema says beside its compositions, as a schema of its own; `null` where nothing. */
function ownPart(schema: ObjectCursor, without: readonly string[]): ObjectCursor | null {
  const dropped = new Set(without);
  const rest = Object.entries(schema.value).filter(([key]) => !dropped.has(key));
  const speaks = rest.some(([key]) => !ANNOTATIONS.has(key) && !key.startsWith("x-"));
  // `type: object` alone beside a composition repeats what the parts say.
  const onlyType = rest.every(
    ([key]) =>
      key === "type" || key.startsWith("x-") || (ANNOTATIONS.has(key) && !isComposition(key)),
  );
  if ((!speaks || onlyType) && !rest.some(([key]) => isComposition(key))) return null;
  return { value: Object.fromEntries(rest), pointer: schema.pointer };
}

const isComposition = (key: string): boolean =>
  key === "allOf" || key === "oneOf" || key === "anyOf";

/** All of several schemas: one object where all are objects, else an intersection. */
export function buildAllOf(context: TypeContext, schema: ObjectCursor): TypeRef {
  const own = ownPart(schema, ["allOf", "nullable"]);
  const cursors: readonly Cursor[] = [
    ...context.reader.items(schema, "allOf"),
    ...(own === null ? [] : [own]),
  ];
  const [only] = cursors;
  if (only === undefined) return { kind: "unknown", pointer: schema.pointer };
  if (cursors.length === 1)
    return buildPlainBase(context, only, schema.pointer) ?? buildType(context, only);
  return joinParts(context, cursors, schema.pointer);
}

function joinParts(context: TypeContext, cursors: readonly Cursor[], pointer: string): TypeRef {
  // Inside itself, it is not expanded once more: the reference stays a name.
  if (!context.joining.has(pointer)) {
    context.joining.add(pointer);
    const objects = cursors.map((cursor) => expandObject(context, cursor, new Set()));
    context.joining.delete(pointer);
    if (objects.every((object) => object !== null)) return mergeObjects(objects, pointer);
  }
  const parts = cursors.map(
    (cursor) =>
      buildPlainBase(context, cursor, pointer) ??
      buildType(context, openUnevaluated(context, cursor)),
  );
  return { kind: "intersection", parts, pointer };
}

/** What JSON Schema applies together with the schema a `$ref` leads to; `null` where nothing stands beside it. */
export function buildBeside(context: TypeContext, schema: ObjectCursor): TypeRef | null {
  const own = ownPart(schema, ["$ref", "$dynamicRef", "nullable"]);
  if (own === null) return null;
  const key = Object.hasOwn(schema.value, "$ref") ? "$ref" : "$dynamicRef";
  const { [key]: target = "", ...rest } = schema.value;
  // At a place of its own: the same place twice would look like a schema inside itself.
  const reference = { value: { $ref: target }, pointer: appendPointer(schema.pointer, key) };
  const cursors: readonly Cursor[] = [reference, { value: rest, pointer: schema.pointer }];
  return joinParts(context, cursors, schema.pointer);
}

/** A part as it may stand beside others: what no part knows of can't be forbidden by one of them. */
function openUnevaluated(context: TypeContext, at: Cursor): Cursor {
  if (!isObject(at.value) || !Object.hasOwn(at.value, "unevaluatedProperties")) return at;
  context.reader.ignore(
    appendPointer(at.pointer, "unevaluatedProperties"),
    '"unevaluatedProperties" beside parts that are no plain objects is not checked',
  );
  const entries = Object.entries(at.value).filter(([key]) => key !== "unevaluatedProperties");
  return { value: Object.fromEntries(entries), pointer: at.pointer };
}

/** The object a schema stands for, through references and nested `allOf`; `null` where it is none. */
function expandObject(
  context: TypeContext,
  at: Cursor,
  seen: ReadonlySet<string>,
): ObjectType | null {
  if (seen.has(at.pointer) || !isObject(at.value)) return null;
  const next = new Set([...seen, at.pointer]);
  const schema: ObjectCursor = { value: at.value, pointer: at.pointer };
  const ref = schema.value["$ref"];
  if (typeof ref === "string") {
    const target = context.reader.target(ref, schema.pointer);
    return target === null ? null : expandObject(context, target, next);
  }
  if (Object.hasOwn(schema.value, "oneOf") || Object.hasOwn(schema.value, "anyOf")) return null;
  if (Object.hasOwn(schema.value, "allOf")) {
    const own = ownPart(schema, ["allOf", "nullable"]);
    const cursors = [...context.reader.items(schema, "allOf"), ...(own === null ? [] : [own])];
    const parts = cursors.map((cursor) => expandObject(context, cursor, next));
    return parts.every((part) => part !== null) ? mergeObjects(parts, at.pointer) : null;
  }
  if (Object.hasOwn(schema.value, "not")) return null;
  const type = buildPlain(context, schema);
  if (type.kind === "object") return type;
  // A part without a type only limits what the others say.
  if (type.kind === "unknown") {
    const { constraints = {}, pointer } = type;
    const empty = { properties: [], additional: null, closed: false };
    return { kind: "object", ...empty, constraints, pointer };
  }
  // A part that only lists `required`, or is an empty object, adds to the others.
  return type.kind === "map" && type.values.kind === "unknown"
    ? { ...type, kind: "object", properties: [], additional: null, closed: false }
    : null;
}

/** One object with the properties of all; a later part wins, `required` adds up. */
function mergeObjects(parts: readonly ObjectType[], pointer: string): ObjectType {
  const properties = new Map<string, Property>();
  for (const part of parts) {
    for (const property of part.properties) {
      const earlier = properties.get(property.name);
      properties.set(
        property.name,
        earlier === undefined ? property : mergeProperty(earlier, property),
      );
    }
  }
  const additional = parts.findLast((part) => part.additional !== null)?.additional ?? null;
  return {
    kind: "object",
    properties: [...properties.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    additional,
    closed: parts.some((part) => part.closed),
    constraints: Object.assign(
      {},
      ...parts.map((part) => part.constraints),
    ) as ObjectType["constraints"],
    pointer,
  };
}

const mergeProperty = (earlier: Property, later: Property): Property => ({
  ...later,
  // A part that only requires a property says nothing of its type.
  type: later.type.kind === "unknown" ? earlier.type : later.type,
  required: earlier.required || later.required,
  description: later.description ?? earlier.description,
  defaultValue: later.defaultValue ?? earlier.defaultValue,
  example: later.example ?? earlier.example,
});

/** One of several schemas, together with whatever the schema says beside them. */
export function buildUnion(context: TypeContext, schema: ObjectCursor): TypeRef {
  const key = Object.hasOwn(schema.value, "oneOf") ? "oneOf" : "anyOf";
  const union = buildVariants(context, schema, key);
  const own = ownPart(schema, [key, "nullable", "discriminator"]);
  if (own === null) return union;
  const base = buildType(context, openUnevaluated(context, own));
  return { kind: "intersection", parts: [base, union], pointer: schema.pointer };
}

function buildVariants(
  context: TypeContext,
  schema: ObjectCursor,
  key: "oneOf" | "anyOf",
): TypeRef {
  const { pointer } = schema;
  const built = context.reader.items(schema, key).map((item) => buildType(context, item));
  const isNull = (type: TypeRef): boolean => type.kind === "nullable" && type.type.kind === "never";
  const variants = built.filter((type) => !isNull(type));
  const [only] = variants;
  if (only === undefined) return { kind: "never", pointer };
  const type: TypeRef =
    variants.length === 1
      ? only
      : {
          kind: "union",
          variants,
          match: key === "oneOf" ? "one" : "any",
          discriminator: buildDiscriminator(context, schema, variants),
          pointer,
        };
  return built.length === variants.length || type.kind === "nullable"
    ? type
    : { kind: "nullable", type, pointer };
}

function buildDiscriminator(
  context: TypeContext,
  schema: ObjectCursor,
  variants: readonly TypeRef[],
): Discriminator | null {
  const { reader } = context;
  const at = reader.object(schema, "discriminator");
  const property = at === null ? null : reader.string(at, "propertyName");
  if (at === null || property === null) return null;
  const declared = reader.members(at, "mapping").flatMap(([value, target]) => {
    const type =
      typeof target.value === "string" ? mappedType(context, target.value, target.pointer) : null;
    return type === null ? [] : [{ value, type }];
  });
  const mapped = new Set(declared.map((entry) => entry.type));
  const implicit = variants.flatMap((variant) =>
    variant.kind === "named" && !mapped.has(variant.name)
      ? [{ value: variant.name, type: variant.name }]
      : [],
  );
  return { property, mapping: [...declared, ...implicit] };
}

/** Declaration that a mapping's target names: a pointer or a bare schema name. */
function mappedType(context: TypeContext, target: string, pointer: string): Untrusted | null {
  const ref =
    target.includes("/") || target.startsWith("#") ? target : `#/components/schemas/${target}`;
  const found = context.reader.target(ref, pointer);
  return found === null ? null : (context.declared.get(found.pointer) ?? null);
}
