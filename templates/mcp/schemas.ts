/** Types of the model as plain JSON Schema with the words that explain them. */
import { type Text, untrusted, type Untrusted, recordOf } from "../../generator/values.ts";
import {
  buildInstructionType,
  unionResource,
  type InstructionCatalogue,
  type InstructionResource,
} from "../../generator/model/instructions.ts";
import { buildJsonSchema, isHidden, type SchemaMode } from "../../generator/model/json-schema.ts";
import type { ApiModel, ObjectType, TypeRef } from "../../generator/model/model.ts";
import { pascalCase } from "../../generator/lang/words.ts";
import type { Schema, SchemaTable } from "./overlay/src/catalogue-types.ts";

const safe = (name: Text): Untrusted => untrusted(name.replaceAll(/[^A-Za-z0-9_]+/g, "_"));

/** Name of the type of one of a resource's instructions. */
export const instructionName = ({ words }: InstructionResource): string =>
  `${pascalCase(words)}Instruction`;

/** Name under `$defs` of what a named type refers to. */
export const definitionName = (catalogue: InstructionCatalogue | null, name: Text): Text => {
  const wanted = unionResource(name);
  const resource = catalogue?.resources.find((candidate) => candidate.name === wanted);
  return resource === undefined ? safe(name) : instructionName(resource);
};

/** Builds schemas of one mode. */
export function schemaBuilder(
  { instructions }: Pick<ApiModel, "instructions">,
  mode: SchemaMode,
): (type: TypeRef) => Schema {
  const ref = (name: Text): Text => `#/$defs/${definitionName(instructions, name)}`;
  return (type) => annotate(buildJsonSchema(type, { ref, mode }), type, mode);
}

/** Adds what properties mean, and drops formats that only say how wide a number is. */
function annotate(schema: Schema, type: TypeRef, mode: SchemaMode): Schema {
  switch (type.kind) {
    case "object":
      return annotateObject(schema, type, mode);
    case "list":
      return { ...schema, items: annotate(schema["items"] as Schema, type.items, mode) };
    case "map":
      return {
        ...schema,
        additionalProperties: annotate(schema["additionalProperties"] as Schema, type.values, mode),
      };
    case "union": {
      const key = schema["oneOf"] === undefined ? "anyOf" : "oneOf";
      const variants = schema[key] as readonly Schema[];
      return {
        ...schema,
        [key]: variants.map((variant, i) => annotate(variant, type.variants[i] as TypeRef, mode)),
      };
    }
    case "literal":
      return type.extent === "open" ? { ...schema, examples: type.values } : schema;
    case "scalar":
      return /^(int|float|double)/.test(type.format ?? "")
        ? { ...schema, format: undefined }
        : schema;
    case "tuple":
    case "named":
    case "intersection":
    case "nullable":
    case "unknown":
    case "never":
      return schema;
  }
}

function annotateObject(schema: Schema, type: ObjectType, mode: SchemaMode): Schema {
  const schemas = schema["properties"] as Readonly<Record<string, Schema>>;
  const properties = type.properties
    .filter((property) => !isHidden(property, mode) && (!property.deprecated || !takesMore(type)))
    .map(({ name, type: inner, description }) => {
      const built = annotate(schemas[name] as Schema, inner, mode);
      // Words beside a reference would be lost on readers that replace it.
      const words = description === null || "$ref" in built ? {} : { description };
      return [name, { ...built, ...words }] as const;
    });
  return { ...schema, properties: recordOf(properties) };
}

/** Whether an object may hold anything beside its properties: what is not listed there is no error then. */
const takesMore = ({ additional, patterns, closed }: ObjectType): boolean =>
  additional === null && patterns === undefined && !closed;

/** Every type that requests use, instructions included. */
export function buildRequestTypes(model: ApiModel): SchemaTable {
  const build = schemaBuilder(model, "request");
  const { instructions, types } = model;
  const used = types.filter((type) => type.usedInRequests);
  return recordOf([
    ...used.map(({ name, type }) => [safe(name), build(type)] as const),
    ...(instructions?.types ?? []).map(({ name, type }) => [safe(name), build(type)] as const),
    ...(instructions?.resources ?? []).map(
      (resource) =>
        [
          instructionName(resource),
          {
            anyOf: resource.instructions.map((instruction) => ({
              ...build(buildInstructionType(instruction)),
              title: instruction.kind,
              description: instruction.description,
            })),
          },
        ] as const,
    ),
  ]);
}

/** Every type that answers use. */
export function buildAnswerTypes(model: ApiModel): SchemaTable {
  const build = schemaBuilder(model, "response");
  return recordOf(
    model.types
      .filter((type) => type.usedInResponses)
      .map(({ name, type }) => [safe(name), build(type)] as const),
  );
}
