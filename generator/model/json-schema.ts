/** Types of the model as JSON Schema 2020-12, for whatever validates values. */
import type { ApiModel, ObjectType, ScalarType, TypeRef } from "./model.ts";

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

export interface SchemaOptions {
  /** `$ref` of a declared type. */
  readonly ref: (name: string) => string;
  /** Read-only properties are not required of requests, write-only ones not of responses. */
  readonly mode: "request" | "response";
}

/** Formats that validators know; the others only describe. */
const FORMATS = new Set(["date-time", "date", "uuid", "email", "uri", "hostname", "ipv4", "ipv6"]);

/** Builds the schema of a type. */
export function buildJsonSchema(type: TypeRef, options: SchemaOptions): JsonSchema {
  const inner = (child: TypeRef): JsonSchema => buildJsonSchema(child, options);
  switch (type.kind) {
    case "scalar":
      return scalarSchema(type);
    case "literal":
      return { enum: type.values };
    case "list":
      return { type: "array", items: inner(type.items), ...type.constraints };
    case "tuple":
      return {
        type: "array",
        prefixItems: type.items.map(inner),
        minItems: type.items.length,
        items: type.rest === null ? false : inner(type.rest),
      };
    case "map":
      return { type: "object", additionalProperties: inner(type.values), ...type.constraints };
    case "named":
      return { $ref: options.ref(type.name) };
    case "nullable":
      return type.type.kind === "never"
        ? { type: "null" }
        : { anyOf: [inner(type.type), { type: "null" }] };
    case "union":
      return { [type.match === "one" ? "oneOf" : "anyOf"]: type.variants.map(inner) };
    case "intersection":
      return { allOf: type.parts.map(inner) };
    case "object":
      return objectSchema(type, options);
    case "unknown":
      return {};
    case "never":
      return { not: {} };
  }
}

function scalarSchema({ scalar, format, constraints }: ScalarType): JsonSchema {
  if (scalar === "binary") return {};
  const known = format !== null && FORMATS.has(format) ? { format } : {};
  return { type: scalar, ...known, ...constraints };
}

function objectSchema(type: ObjectType, options: SchemaOptions): JsonSchema {
  const optional = options.mode === "request" ? "readOnly" : "writeOnly";
  const additional =
    type.additional === null
      ? {}
      : { additionalProperties: buildJsonSchema(type.additional, options) };
  return {
    type: "object",
    properties: Object.fromEntries(
      type.properties.map((property) => [property.name, buildJsonSchema(property.type, options)]),
    ),
    required: type.properties.filter((p) => p.required && !p[optional]).map((p) => p.name),
    ...additional,
    ...(type.closed ? { additionalProperties: false } : {}),
    ...type.constraints,
  };
}

/** All declared types under one id; types outside refer to them as `ref` says. */
export function buildSchemaBundle(model: ApiModel, mode: SchemaOptions["mode"]): JsonSchema {
  const options: SchemaOptions = { ref: (name) => bundleRef(mode, name), mode };
  return {
    $id: bundleId(mode),
    $defs: Object.fromEntries(
      model.types.map((declaration) => [
        declaration.name,
        buildJsonSchema(declaration.type, options),
      ]),
    ),
  };
}

const bundleId = (mode: SchemaOptions["mode"]): string => `flagforge:${mode}`;

/** Reference to a declared type inside a bundle. */
export const bundleRef = (mode: SchemaOptions["mode"], name: string): string =>
  `${bundleId(mode)}#/$defs/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`;
