/** Arguments against the schemas of the description: what is wrong, where, and what is expected there. */
import { Validator } from "@cfworker/json-schema";
import type { Schema, SchemaTable } from "./catalogue-types.js";
import { closest } from "./text.js";

/** The first thing that is wrong with a value. */
export interface Complaint {
  /** Dotted path of the value. */
  readonly path: string;
  readonly message: string;
  /** Schema of the value at the path. */
  readonly schema: Schema;
}

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Follows a reference into the table. */
export function resolve(schema: Schema, types: SchemaTable): Schema {
  const ref = schema["$ref"];
  if (typeof ref !== "string") return schema;
  const found = types[ref.split("/").at(-1) ?? ""];
  return found === undefined ? {} : resolve(found, types);
}

/** The schema with every type that it refers to. */
function bundle(schema: Schema, types: SchemaTable): Schema {
  const used: Record<string, Schema> = {};
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isObject(value)) {
      const name = typeof value["$ref"] === "string" ? value["$ref"].split("/").at(-1) : undefined;
      const found = name === undefined ? undefined : types[name];
      if (name !== undefined && found !== undefined && used[name] === undefined) {
        used[name] = found;
        visit(found);
      }
      Object.values(value).forEach(visit);
    }
  };
  visit(schema);
  return { ...schema, $defs: used };
}

const holds = (value: Json, schema: Schema, types: SchemaTable): boolean => {
  const text = JSON.stringify(bundle(schema, types));
  return new Validator(JSON.parse(text) as object, "2020-12", true).validate(value as object).valid;
};

/** Gives the first complaint about a value; `null` where it is as described. */
export function findComplaint(
  value: Json,
  schema: Schema,
  types: SchemaTable,
  path: string,
): Complaint | null {
  return holds(value, schema, types) ? null : explain(value, schema, types, path);
}

/** Goes down to the innermost value that is wrong. */
function explain(value: Json, schema: Schema, types: SchemaTable, path: string): Complaint {
  const found = resolve(schema, types);
  const complain = (message: string): Complaint => ({ path, message, schema: found });
  const down = (inner: Json, innerSchema: Schema, at: string): Complaint | null =>
    findComplaint(inner, innerSchema, types, at);
  if (Array.isArray(found["allOf"])) {
    for (const part of found["allOf"] as readonly Schema[]) {
      const complaint = down(value, part, path);
      if (complaint !== null) return complaint;
    }
  }
  const variants = (found["anyOf"] ?? found["oneOf"]) as readonly Schema[] | undefined;
  if (variants !== undefined) return explainVariants(value, variants, types, path, complain);
  const { type } = found;
  if (type === "object" && isObject(value)) {
    const missing = ((found["required"] as readonly string[] | undefined) ?? []).filter(
      (name) => value[name] === undefined,
    );
    if (missing.length > 0) return complain(`lacks ${missing.join(", ")}`);
    const properties = (found["properties"] ?? {}) as Readonly<Record<string, Schema>>;
    for (const [name, inner] of Object.entries(value)) {
      const known = properties[name] ?? found["additionalProperties"];
      if (known === false) return complain(`has no property ${name}`);
      const complaint = isObject(known) ? down(inner, known, `${path}.${name}`) : null;
      if (complaint !== null) return complaint;
    }
  }
  if (type === "array" && Array.isArray(value) && isObject(found["items"])) {
    for (const [i, item] of value.entries()) {
      const complaint = down(item, found["items"], `${path}[${i}]`);
      if (complaint !== null) return complaint;
    }
  }
  if (Array.isArray(found["enum"]))
    return complain(
      `is none of ${(found["enum"] as readonly Json[]).map((one) => JSON.stringify(one)).join(", ")}`,
    );
  return complain(`is ${nameOf(value)}, not ${String(type ?? "as described")}`);
}

/** Of alternatives that are told apart by a constant, the one that is meant. */
function explainVariants(
  value: Json,
  variants: readonly Schema[],
  types: SchemaTable,
  path: string,
  complain: (message: string) => Complaint,
): Complaint {
  const flat = variants.flatMap((variant) => {
    const found = resolve(variant, types);
    return (found["anyOf"] as readonly Schema[] | undefined) ?? [found];
  });
  const kinds = flat.flatMap((variant) => constantsOf(variant, "kind"));
  if (isObject(value) && kinds.length > 0) {
    const meant = flat.filter((variant) => constantsOf(variant, "kind").includes(value["kind"]));
    if (meant.length === 0) {
      const given = value["kind"];
      const near = typeof given === "string" ? closest(given, kinds.map(String)) : null;
      const message = `has the unknown kind ${JSON.stringify(given ?? null)}${near === null ? "" : `; did you mean ${near}?`}`;
      return { path, message, schema: { enum: [...new Set(kinds)] } };
    }
    if (meant.length === 1) return explain(value, meant[0] as Schema, types, path);
  }
  const near = flat.filter(
    (variant) =>
      isObject(value) &&
      ((variant["required"] as readonly string[] | undefined) ?? []).some((name) => name in value),
  );
  const shape =
    near.length === 1 ? near[0] : flat.find((variant) => variant["type"] === kindName(value));
  return shape !== undefined && flat.length > 1 && (near.length === 1 || kinds.length === 0)
    ? explain(value, shape, types, path)
    : complain("has none of the allowed forms");
}

const kindName = (value: Json): string =>
  Array.isArray(value) ? "array" : value === null ? "null" : typeof value;

function constantsOf(schema: Schema, name: string): readonly Json[] {
  const property = (schema["properties"] as Readonly<Record<string, Schema>> | undefined)?.[name];
  return (property?.["enum"] as readonly Json[] | undefined) ?? [];
}

function nameOf(value: Json): string {
  const kind = kindName(value);
  return kind === "object"
    ? "an object"
    : kind === "array"
      ? "a list"
      : kind === "null"
        ? "null"
        : `a ${kind}`;
}
