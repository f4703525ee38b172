/** Schemas of the description → types of the model. */
import { untrusted, type Untrusted } from "../values.ts";
import { buildRequiredProperty } from "./property.ts";
import { parseContentKind } from "./media-types.ts";
import { renderEnumProblem, buildLiteral } from "./literals.ts";
import type { BaseChild } from "../spec/inheritance.ts";
import { buildBase } from "./inheritance.ts";
import type {
  Constraints,
  Json,
  ListType,
  MapType,
  ObjectType,
  Property,
  ScalarName,
  ScalarType,
  TupleType,
  TypeRef,
} from "./model.ts";
import { applyNegation } from "./negations.ts";
import { isObject, type Cursor, type ObjectCursor, type Reader } from "./reader.ts";
import { buildAllOf, buildBeside, buildUnion } from "./unions.ts";

/** What schema building needs beside the schema. */
export interface TypeContext {
  readonly reader: Reader;
  /** Pointer → declaration name, for everything a `$ref` can name. */
  readonly declared: ReadonlyMap<string, Untrusted>;
  /** Makes a declaration of an inline schema that refers to itself or is referred to; gives its name. */
  readonly hoist: (target: Cursor) => Untrusted;
  /** Schemas that stand for those that extend them. */
  readonly bases: ReadonlyMap<string, readonly BaseChild[]>;
  /** Places whose parts are being joined: a schema may say something beside a reference to itself. */
  readonly joining: Set<string>;
}

/** Builds the type of a schema. Never fails: what is wrong is reported and read as "unknown". */
export function buildType(context: TypeContext, at: Cursor): TypeRef {
  const { reader } = context;
  if (at.value === true) return { kind: "unknown", pointer: at.pointer };
  if (at.value === false) return { kind: "never", pointer: at.pointer };
  const schema = reader.asObject(at, "A schema");
  if (schema === null) return { kind: "unknown", pointer: at.pointer };
  const bare = buildBase(context, schema) ?? buildBare(context, schema);
  const type: TypeRef =
    isNullable(schema) && bare.kind !== "nullable" && bare.kind !== "unknown"
      ? { kind: "nullable", type: bare, pointer: schema.pointer }
      : bare;
  return applyNegation(context, schema, type);
}

function isNullable(schema: ObjectCursor): boolean {
  const type = schema.value["type"];
  return schema.value["nullable"] === true || (Array.isArray(type) && type.includes("null"));
}

/** The type without regard to `nullable`. */
export function buildBare(context: TypeContext, schema: ObjectCursor): TypeRef {
  const has = (key: string): boolean => Object.hasOwn(schema.value, key);
  if (has("$ref") || has("$dynamicRef")) return buildReference(context, schema);
  if (has("const") || has("enum")) return buildEnumeration(context, schema);
  if (has(OPEN_ENUM)) return buildOpenEnumeration(context, schema);
  if (has("allOf")) return buildAllOf(context, schema);
  if (has("oneOf") || has("anyOf")) return buildUnion(context, schema);
  return buildPlain(context, schema);
}

function buildReference(context: TypeContext, schema: ObjectCursor): TypeRef {
  const { reader } = context;
  const ref = reader.string(schema, "$ref") ?? reader.string(schema, "$dynamicRef");
  const target = ref === null ? null : reader.target(ref, schema.pointer);
  if (target === null) return { kind: "unknown", pointer: schema.pointer };
  // OpenAPI 3.0 ignores what stands beside a $ref, yet descriptions put the only copy of an enum there.
  if (Object.hasOwn(schema.value, "enum")) return buildEnumeration(context, schema, target);
  const beside = context.reader.appliesSiblings ? buildBeside(context, schema) : null;
  if (beside !== null) return beside;
  const name = context.declared.get(target.pointer) ?? context.hoist(target);
  return { kind: "named", name, pointer: schema.pointer };
}

function buildEnumeration(context: TypeContext, schema: ObjectCursor, target?: Cursor): TypeRef {
  const { reader } = context;
  const declared =
    target !== undefined && isObject(target.value) ? target.value["type"] : schema.value["type"];
  const constant = Object.hasOwn(schema.value, "const");
  const values = constant
    ? [schema.value["const"] as Json]
    : reader.items(schema, "enum").map((item) => item.value);
  const literal = buildLiteral(values, declared, schema.pointer, constant ? "constant" : "listed");
  if (literal.problem !== null) {
    reader.collector.warn("FF1405", {
      ...reader.place(schema.pointer),
      problem: renderEnumProblem(literal.problem),
      remedy: "Correct the description or add an overlay action that does",
    });
  }
  return literal.type;
}

/** Values that are known of a list that may grow. The key is that of Zalando's API guidelines. */
const OPEN_ENUM = "x-extensible-enum";

function buildOpenEnumeration(context: TypeContext, schema: ObjectCursor): TypeRef {
  const values = [...new Set(context.reader.strings(schema, OPEN_ENUM))];
  return values.length === 0
    ? buildPlain(context, schema)
    : { kind: "literal", values, extent: "open", pointer: schema.pointer };
}

/** A schema made of `type` and the keywords that go with it. */
export function buildPlain(context: TypeContext, schema: ObjectCursor): TypeRef {
  const declared = schema.value["type"];
  if (Array.isArray(declared)) return buildTypeList(context, schema, declared as readonly Json[]);
  const type = (declared === undefined ? guessType(schema) : declared) as string;
  switch (type) {
    case "object":
      return buildObject(context, schema);
    case "array":
      return buildList(context, schema);
    case "string":
    case "integer":
    case "number":
    case "boolean":
      return buildScalar(context, schema, type);
    case "null":
      return {
        kind: "nullable",
        type: { kind: "never", pointer: schema.pointer },
        pointer: schema.pointer,
      };
    case null: {
      const constraints = buildConstraints(schema);
      return Object.keys(constraints).length === 0
        ? { kind: "unknown", pointer: schema.pointer }
        : { kind: "unknown", constraints, pointer: schema.pointer };
    }
    default:
      context.reader.reject(
        schema.pointer,
        `${JSON.stringify(type)} is not a type`,
        "Use one of object, array, string, integer, number, boolean (null in OpenAPI 3.1)",
      );
      return { kind: "unknown", pointer: schema.pointer };
  }
}

/** What a schema without `type` must be, judging by its keywords; `null` where it may be anything. */
function guessType(schema: ObjectCursor): string | null {
  const has = (...keys: readonly string[]): boolean =>
    keys.some((key) => Object.hasOwn(schema.value, key));
  if (has("properties", "additionalProperties", "patternProperties", "required")) return "object";
  if (has("unevaluatedProperties")) return "object";
  if (has("items", "prefixItems")) return "array";
  return null;
}

function buildTypeList(
  context: TypeContext,
  schema: ObjectCursor,
  types: readonly Json[],
): TypeRef {
  const named = types.filter((type) => type !== "null");
  const variants = named.map((type) =>
    buildPlain(context, { value: { ...schema.value, type }, pointer: schema.pointer }),
  );
  const [only] = variants;
  if (only === undefined) return { kind: "never", pointer: schema.pointer };
  if (variants.length === 1) return only;
  return { kind: "union", variants, match: "any", discriminator: null, pointer: schema.pointer };
}

function buildScalar(
  context: TypeContext,
  schema: ObjectCursor,
  type: Exclude<ScalarName, "binary">,
): ScalarType {
  const media = context.reader.string(schema, "contentMediaType");
  const encoding = context.reader.string(schema, "contentEncoding");
  const format = context.reader.string(schema, "format") ?? encoding;
  const isBytes = media !== null && encoding === null && parseContentKind(media) === "binary";
  const binary = type === "string" && (format === "binary" || isBytes);
  // "string of format string" is a generator's trace and says nothing.
  const repeats = format === type || format === "int" || format === "";
  return {
    kind: "scalar",
    scalar: binary ? "binary" : type,
    format: binary || repeats ? null : format,
    constraints: buildConstraints(schema),
    pointer: schema.pointer,
  };
}

function buildList(context: TypeContext, schema: ObjectCursor): ListType | TupleType {
  const { reader } = context;
  const { pointer } = schema;
  const prefixed = reader.items(schema, "prefixItems").length > 0;
  const items =
    reader.member(schema, "items") ?? (prefixed ? reader.member(schema, "unevaluatedItems") : null);
  const itemType = items === null ? null : buildType(context, items);
  const prefix = reader.items(schema, "prefixItems").map((item) => buildType(context, item));
  if (prefix.length > 0) {
    const rest = itemType ?? ({ kind: "unknown", pointer } as const);
    return {
      kind: "tuple",
      items: prefix,
      rest: rest.kind === "never" ? null : rest,
      constraints: buildConstraints(schema),
      pointer,
    };
  }
  return {
    kind: "list",
    items: itemType ?? { kind: "unknown", pointer },
    constraints: buildConstraints(schema),
    pointer,
  };
}

function buildObject(context: TypeContext, schema: ObjectCursor): ObjectType | MapType {
  const { reader } = context;
  const { pointer } = schema;
  const constraints = buildConstraints(schema);
  const properties = buildProperties(context, schema);
  const rest = readRest(context, schema);
  const entries = reader
    .members(schema, "patternProperties")
    .map(([pattern, at]) => ({ pattern, type: buildType(context, at) }));
  const patterns = entries.length === 0 ? {} : { patterns: { entries, rest } };
  const closed = rest?.kind === "never" && entries.length === 0;
  const additional = joinTypes(
    [...entries.map(({ type }) => type), ...(rest === null || rest.kind === "never" ? [] : [rest])],
    pointer,
  );
  if (properties.length === 0 && !closed) {
    const values = additional ?? { kind: "unknown", pointer };
    return { kind: "map", values, ...patterns, constraints, pointer };
  }
  return { kind: "object", properties, additional, closed, ...patterns, constraints, pointer };
}

/**
 * Type of the properties that neither a name nor a pattern speaks of; `never` where there may be none, `null` where nothing
 * is said. `unevaluatedProperties` says the same where no composition stands beside it.
 */
function readRest(context: TypeContext, schema: ObjectCursor): TypeRef | null {
  const declared =
    context.reader.member(schema, "additionalProperties") ??
    context.reader.member(schema, "unevaluatedProperties");
  return declared === null ? null : buildType(context, declared);
}

/** Any of several types; `null` of none. */
function joinTypes(variants: readonly TypeRef[], pointer: string): TypeRef | null {
  const [only] = variants;
  if (only === undefined || variants.length === 1) return only ?? null;
  return { kind: "union", variants, match: "any", discriminator: null, pointer };
}

function buildProperties(context: TypeContext, schema: ObjectCursor): readonly Property[] {
  const { reader } = context;
  const required = new Set(reader.strings(schema, "required"));
  const declared = reader.members(schema, "properties").map(([name, at]): Property => {
    const own = isObject(at.value) ? { value: at.value, pointer: at.pointer } : null;
    return {
      name,
      type: buildType(context, at),
      required: required.has(name),
      readOnly: own?.value["readOnly"] === true,
      writeOnly: own?.value["writeOnly"] === true,
      deprecated: own?.value["deprecated"] === true,
      description: own === null ? null : describeProperty(reader, own),
      defaultValue: own?.value["default"],
      example: own === null ? undefined : readExample(own),
      pointer: at.pointer,
    };
  });
  const names = new Set(declared.map((property) => property.name));
  const untyped = [...required].filter((name) => !names.has(name));
  return [
    ...declared,
    ...untyped.map((name) =>
      buildRequiredProperty(name, { kind: "unknown", pointer: schema.pointer }),
    ),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Own description, or that of what the property refers to. */
const describeProperty = (reader: Reader, at: ObjectCursor): Untrusted | null =>
  reader.describe(at, ["description", "title"]);

/** The first example of a schema. */
export function readExample(at: ObjectCursor): Json | undefined {
  const examples = at.value["examples"];
  return (
    at.value["example"] ?? (Array.isArray(examples) ? (examples as readonly Json[])[0] : undefined)
  );
}

const NUMBER_LIMITS = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
] as const;

/** The limits a schema declares, with the booleans of OpenAPI 3.0 turned into numbers. */
function buildConstraints(schema: ObjectCursor): Constraints {
  const limits: { -readonly [K in keyof Constraints]: Constraints[K] } = {};
  for (const key of NUMBER_LIMITS) {
    const value = schema.value[key];
    if (typeof value === "number") limits[key] = value;
  }
  if (schema.value["exclusiveMinimum"] === true && limits.minimum !== undefined) {
    limits.exclusiveMinimum = limits.minimum;
    delete limits.minimum;
  }
  if (schema.value["exclusiveMaximum"] === true && limits.maximum !== undefined) {
    limits.exclusiveMaximum = limits.maximum;
    delete limits.maximum;
  }
  if (typeof schema.value["pattern"] === "string")
    limits.pattern = untrusted(schema.value["pattern"]);
  if (schema.value["uniqueItems"] === true) limits.uniqueItems = true;
  return limits;
}
