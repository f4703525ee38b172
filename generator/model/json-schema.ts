/** Types of the model as JSON Schema 2020-12, for whatever validates or prints values. */
import type { Text } from "../values.ts";
import type {
  ApiModel,
  ObjectType,
  PatternProperties,
  ScalarType,
  TypeRef,
  UnionType,
} from "./model.ts";

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Whose values a schema is for; "neutral" takes the description by its word. */
export type SchemaMode = "request" | "response" | "neutral";

export interface SchemaOptions {
  /** `$ref` of a declared type. */
  readonly ref: (name: Text) => Text;
  /** Read-only properties are not required of requests, write-only ones not of responses. */
  readonly mode: SchemaMode;
}

/**
 * Whether exactly one variant of a union may match. Where a discriminator says which one is meant, the others may match as
 * well: descriptions with discriminators rarely close their variants.
 */
export const isExclusive = ({ match, discriminator }: UnionType): boolean =>
  match === "one" && discriminator === null;

/** Builds the schema of a type. */
export function buildJsonSchema(type: TypeRef, options: SchemaOptions): JsonSchema {
  const inner = (child: TypeRef): JsonSchema => buildJsonSchema(child, options);
  switch (type.kind) {
    case "scalar":
      return scalarSchema(type);
    case "literal":
      return type.extent === "open" ? { type: "string" } : { enum: type.values };
    case "list":
      return { type: "array", items: inner(type.items), ...type.constraints };
    case "tuple":
      return {
        type: "array",
        prefixItems: type.items.map(inner),
        items: type.rest === null ? false : inner(type.rest),
        ...type.constraints,
      };
    case "map":
      return {
        type: "object",
        ...(type.patterns === undefined
          ? { additionalProperties: inner(type.values) }
          : patternSchema(type.patterns, options)),
        ...type.constraints,
      };
    case "named":
      return { $ref: options.ref(type.name) };
    case "nullable":
      return type.type.kind === "never" ? { type: "null" } : nullableSchema(inner(type.type));
    case "union":
      return { [isExclusive(type) ? "oneOf" : "anyOf"]: type.variants.map(inner) };
    case "intersection":
      return { allOf: type.parts.map(inner) };
    case "object":
      return objectSchema(type, options);
    case "unknown":
      return { ...type.constraints };
    case "never":
      return { not: {} };
  }
}

/** Every keyword beside `type` speaks of one type of value only, so a list of types is enough there. */
const nullableSchema = (schema: JsonSchema): JsonSchema =>
  typeof schema["type"] === "string"
    ? { ...schema, type: [schema["type"], "null"] }
    : { anyOf: [schema, { type: "null" }] };

function scalarSchema({ scalar, format, constraints }: ScalarType): JsonSchema {
  if (scalar === "binary") return { type: "string", format: "binary" };
  return { type: scalar, ...(format === null ? {} : { format }), ...constraints };
}

/** Whether values of a mode never hold a property: read-only ones are not sent, write-only ones not received. */
export const isHidden = (
  property: { readonly readOnly: boolean; readonly writeOnly: boolean },
  mode: SchemaMode,
): boolean =>
  (mode === "request" && property.readOnly) || (mode === "response" && property.writeOnly);

function objectSchema(type: ObjectType, options: SchemaOptions): JsonSchema {
  const required = type.properties
    .filter((property) => property.required && !isHidden(property, options.mode))
    .map((property) => property.name);
  return {
    type: "object",
    properties: Object.fromEntries(
      type.properties.map((property) => [property.name, buildJsonSchema(property.type, options)]),
    ),
    ...(required.length === 0 ? {} : { required }),
    ...(type.additional === null || type.patterns !== undefined
      ? {}
      : { additionalProperties: buildJsonSchema(type.additional, options) }),
    ...(type.patterns === undefined ? {} : patternSchema(type.patterns, options)),
    ...(type.closed ? { additionalProperties: false } : {}),
    ...type.constraints,
  };
}

const patternSchema = (
  { entries, rest }: PatternProperties,
  options: SchemaOptions,
): JsonSchema => ({
  patternProperties: Object.fromEntries(
    entries.map(({ pattern, type }) => [pattern, buildJsonSchema(type, options)]),
  ),
  ...(rest === null
    ? {}
    : { additionalProperties: rest.kind === "never" ? false : buildJsonSchema(rest, options) }),
});

/** One document with every declared type under `$defs`; types outside refer to them as `bundleRef` says. */
export function buildSchemaBundle(model: ApiModel, mode: SchemaMode): JsonSchema {
  const options: SchemaOptions = { ref: (name) => bundleRef(mode, name), mode };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: bundleId(mode),
    $defs: Object.fromEntries(
      model.types.map(({ name, type }) => [name, buildJsonSchema(type, options)]),
    ),
  };
}

const bundleId = (mode: SchemaMode): string => `flagforge:${mode}`;

/** Reference to a declared type inside a bundle. */
export const bundleRef = (mode: SchemaMode, name: string): string =>
  `${bundleId(mode)}#/$defs/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`;
