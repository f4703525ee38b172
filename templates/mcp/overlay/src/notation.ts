/** Schemas as TypeScript-like text: a fifth of the tokens, and assistants read it as well. */
import type { Schema, SchemaTable } from "./catalogue-types.js";
import { clip } from "./text.js";

type Properties = Readonly<Record<string, Schema>>;

/** Writes a type; declared types are spelled out to this depth, and named below it. */
export function renderType(schema: Schema, types: SchemaTable, depth: number): string {
  const ref = schema["$ref"];
  if (typeof ref === "string") {
    const name = ref.split("/").at(-1) ?? "";
    const found = types[name];
    return found === undefined || depth <= 0 ? name : renderType(found, types, depth - 1);
  }
  const list = (schema["anyOf"] ?? schema["oneOf"]) as readonly Schema[] | undefined;
  if (list !== undefined) return list.map((one) => renderType(one, types, depth)).join(" | ");
  if (Array.isArray(schema["allOf"]))
    return (schema["allOf"] as readonly Schema[])
      .map((one) => renderType(one, types, depth))
      .join(" & ");
  if (Array.isArray(schema["enum"])) return renderLiterals(schema["enum"]);
  return renderPlain(schema, types, depth);
}

const renderLiterals = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join("|");

function renderPlain(schema: Schema, types: SchemaTable, depth: number): string {
  const { type, items, properties, additionalProperties } = schema;
  if (Array.isArray(type))
    return type
      .map((one: unknown) => renderPlain({ ...schema, type: one }, types, depth))
      .join(" | ");
  switch (type) {
    case "array": {
      const inner = renderType((items ?? {}) as Schema, types, depth);
      return /[|&]/.test(inner) && !inner.startsWith("{") ? `(${inner})[]` : `${inner}[]`;
    }
    case "object":
      if (properties !== undefined && Object.keys(properties as object).length > 0)
        return renderObject(schema, types, depth);
      return additionalProperties !== undefined && additionalProperties !== false
        ? `Record<string, ${renderType(additionalProperties as Schema, types, depth)}>`
        : "object";
    case "string":
      return Array.isArray(schema["examples"])
        ? `${renderLiterals(schema["examples"])}|string`
        : schema["format"] === "date-time"
          ? "datetime"
          : "string";
    case "integer":
    case "number":
      return "number";
    case "boolean":
    case "null":
      return type;
    default:
      return "any";
  }
}

function renderObject(schema: Schema, types: SchemaTable, depth: number): string {
  const required = new Set(schema["required"] as readonly string[] | undefined);
  if (depth <= 0 && Object.keys(schema["properties"] as object).length > 12)
    return `{${[...required].map((name) => `${name}: …`).join(", ")}${required.size > 0 ? ", " : ""}…}`;
  const fields = Object.entries(schema["properties"] as Properties).map(
    ([name, inner]) =>
      `${name}${required.has(name) ? "" : "?"}: ${renderType(inner, types, depth - 1)}`,
  );
  return `{${fields.join(", ")}}`;
}

/** Writes an object with one property a line and what each means. */
export function renderFields(
  schema: Schema,
  types: SchemaTable,
  indent: string,
): readonly string[] {
  const required = new Set(schema["required"] as readonly string[] | undefined);
  return Object.entries((schema["properties"] ?? {}) as Properties).map(([name, inner]) => {
    const words = inner["description"];
    const comment = typeof words === "string" ? `  // ${clip(words, 90)}` : "";
    return `${indent}${name}${required.has(name) ? "" : "?"}: ${renderType(inner, types, 1)}${comment}`;
  });
}
