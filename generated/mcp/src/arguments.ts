// Copied by flagforge from templates/mcp/overlay/src/arguments.ts; edit it there.
/** Arguments as assistants send them → the request of the client. */
import { bodyArgument } from "./body-argument.js";
import { requestTypes } from "./catalogue.js";
import { readBytes, readFile } from "./bytes.js";
import type { BodyEntry, OperationEntry, ParameterEntry, Schema } from "./catalogue-types.js";
import { refuse } from "./problem.js";
import { renderType } from "./notation.js";
import { clip, closest } from "./text.js";
import { findComplaint, resolve } from "./validate.js";

export type Arguments = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Arguments =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Arguments given as an object, as its JSON, or not at all. */
export function readArguments(value: unknown): Arguments {
  if (value === undefined || value === null || value === "") return {};
  const parsed = typeof value === "string" ? parseJson(value) : value;
  return isObject(parsed) ? parsed : refuse("invalid_arguments", "The arguments are no object");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Reads the arguments of an operation leniently, then holds them against the description. */
export function prepareArguments(entry: OperationEntry, given: Arguments): Arguments {
  const bodyName = bodyArgument(entry);
  const known = new Map(entry.parameters.map((parameter) => [parameter.name, parameter]));
  const args: Record<string, unknown> = {};
  const spare: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const parameter = known.get(name);
    if (parameter !== undefined) {
      // Assistants fill in null for what they leave out.
      if (value !== null && value !== undefined) args[name] = coerce(value, parameter.schema);
    } else if (name === bodyName && entry.body !== undefined) {
      if (value !== null && value !== undefined) args[name] = coerce(value, entry.body.schema);
    } else if (value !== null && value !== undefined) spare[name] = value;
  }
  addSpare(entry, args, spare, bodyName);
  checkArguments(entry, args, bodyName);
  return args;
}

/** What has no name of its own is part of the body, if that knows it. */
function addSpare(
  entry: OperationEntry,
  args: Record<string, unknown>,
  spare: Arguments,
  bodyName: string,
): void {
  const names = Object.keys(spare);
  if (names.length === 0) return;
  const properties = entry.body === undefined ? [] : propertyNames(entry.body.schema);
  const strange = names.find((name) => !properties.includes(name));
  if (strange !== undefined || args[bodyName] !== undefined) {
    const name = strange ?? names[0] ?? "";
    const allowed = [
      ...entry.parameters.map((parameter) => parameter.name),
      ...(entry.body === undefined ? [] : [bodyName]),
    ];
    const near = closest(name, allowed);
    refuse("invalid_arguments", `${entry.name} has no argument ${JSON.stringify(name)}`, {
      hint: `${near === null ? "" : `Did you mean ${near}? `}It takes: ${allowed.join(", ") || "nothing"}`,
    });
  }
  args[bodyName] = spare;
}

/** Names of the properties of an object, in whichever of its forms. */
export function propertyNames(schema: Schema): readonly string[] {
  const found = resolve(schema, requestTypes());
  const inner = [found["anyOf"], found["oneOf"], found["allOf"]].flatMap((list) =>
    Array.isArray(list) ? (list as readonly Schema[]) : [],
  );
  return [
    ...Object.keys((found["properties"] as object | undefined) ?? {}),
    ...inner.flatMap(propertyNames),
  ];
}

function checkArguments(entry: OperationEntry, args: Arguments, bodyName: string): void {
  const missing = [
    ...entry.parameters.filter(({ required }) => required).map(({ name }) => name),
    ...(entry.body?.required ? [bodyName] : []),
  ].filter((name) => args[name] === undefined);
  if (missing.length > 0)
    refuse("invalid_arguments", `${entry.name} lacks ${missing.join(", ")}`, {
      hint: "describe_operation shows all arguments",
    });
  for (const parameter of entry.parameters)
    checkValue(parameter.schema, args[parameter.name], parameter.name);
  const body = args[bodyName];
  if (entry.body !== undefined && body !== undefined) checkValue(entry.body.schema, body, bodyName);
}

function checkValue(schema: Schema, value: unknown, path: string): void {
  if (value === undefined) return;
  const complaint = findComplaint(value, schema, requestTypes(), path);
  if (complaint === null) return;
  refuse("invalid_arguments", `${complaint.path} ${complaint.message}`, {
    hint: "Nothing was sent",
    details: { expected: clip(renderType(complaint.schema, requestTypes(), 1), 800) },
  });
}

/** Values that came as text where something else is declared, or the reverse. */
export function coerce(value: unknown, schema: Schema): unknown {
  const found = resolve(schema, requestTypes());
  const { type } = found;
  if (typeof value === "string") {
    const wantsText = type === "string" || (type === undefined && Array.isArray(found["enum"]));
    if (wantsText) return value;
    if (type === "array") {
      const parsed = parseJson(value);
      return Array.isArray(parsed) ? parsed : [value];
    }
    const parsed = parseJson(value);
    return typeof parsed === "string" ? value : parsed;
  }
  if (type === "string" && (typeof value === "number" || typeof value === "boolean"))
    return String(value);
  if (type === "object" && isObject(value)) return coerceProperties(value, found);
  return value;
}

/** Drops null from optional properties that can't be null; goes one level deep. */
function coerceProperties(value: Arguments, schema: Schema): Arguments {
  const properties = (schema["properties"] ?? {}) as Readonly<Record<string, Schema>>;
  const required = (schema["required"] as readonly string[] | undefined) ?? [];
  const kept = Object.entries(value).filter(([name, inner]) => {
    const known = properties[name];
    return inner !== null || known === undefined || required.includes(name) || allowsNull(known);
  });
  return Object.fromEntries(
    kept.map(([name, inner]) => {
      const known = properties[name];
      const parsed =
        known !== undefined && typeof inner === "string" ? coerce(inner, known) : inner;
      return [name, parsed];
    }),
  );
}

function allowsNull(schema: Schema): boolean {
  const found = resolve(schema, requestTypes());
  const { type } = found;
  return type === undefined || type === "null" || (Array.isArray(type) && type.includes("null"));
}

/** What the client takes: parameters and body in one object. */
export function buildRequest(entry: OperationEntry, args: Arguments): Record<string, unknown> {
  const request: Record<string, unknown> = {};
  const keyOf = ({ name, key }: ParameterEntry): string => key ?? name;
  for (const parameter of entry.parameters) {
    const value = args[parameter.name];
    if (value !== undefined) request[keyOf(parameter)] = value;
  }
  const body = args[bodyArgument(entry)];
  if (entry.body !== undefined && body !== undefined)
    request[entry.body.key] = encodeBody(entry.body, body);
  return request;
}

function encodeBody({ files, bytes }: BodyEntry, body: unknown): unknown {
  if (bytes === true) return typeof body === "string" ? readBytes(body) : body;
  return files === undefined ? body : withFiles(body, files);
}

/** Files come as their text or as `data:` addresses. */
function withFiles(body: unknown, files: readonly string[]): unknown {
  if (!isObject(body)) return body;
  const encode = (name: string, value: unknown): unknown =>
    Array.isArray(value)
      ? value.map((item) => encode(name, item))
      : typeof value === "string"
        ? readFile(name, value)
        : value;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      files.includes(name) ? encode(name, value) : value,
    ]),
  );
}
