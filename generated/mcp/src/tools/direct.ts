// Copied by flagforge from templates/mcp/overlay/src/tools/direct.ts; edit it there.
/** One tool per operation, for clients that search tools themselves. */
import type { Arguments } from "../arguments.js";
import { bodyArgument } from "../body-argument.js";
import { requestTypes } from "../catalogue.js";
import type { OperationEntry, Schema } from "../catalogue-types.js";
import { clip } from "../text.js";
import { resolve } from "../validate.js";
import { callOperation } from "./operation.js";
import type { Hints, Tool } from "./tool.js";

/** Most properties of a body that are listed; `describe_operation` has them all. */
const MOST_PROPERTIES = 14;

/** The tool of an operation. */
export function operationTool(entry: OperationEntry): Tool {
  return {
    name: entry.name,
    description: describe(entry),
    inputSchema: inputSchema(entry),
    annotations: hintsOf(entry),
    run: (session, args, context) => {
      const { confirm, ...own } = args;
      const given: Arguments = entry.parameters.some(({ name }) => name === "confirm") ? args : own;
      return callOperation(session, entry, given, { confirm }, context);
    },
  };
}

function describe({ summary, instructions, beta, deprecated }: OperationEntry): string {
  const kinds =
    instructions === undefined ? "" : `. Instruction kinds: ${clip(instructions.join(", "), 400)}`;
  return `${summary}${deprecated ? " (deprecated)" : beta ? " (beta)" : ""}${kinds}`;
}

/** Whether it reads, adds, changes or destroys; what a hint leaves out is its default. */
export function hintsOf({ kind, additive, idempotent }: OperationEntry): Hints {
  if (kind === "read") return { readOnlyHint: true };
  return {
    destructiveHint: additive !== true,
    ...(idempotent === true ? { idempotentHint: true } : {}),
  };
}

function inputSchema(entry: OperationEntry): Schema {
  const { parameters, body, kind } = entry;
  const bodyName = bodyArgument(entry);
  const properties: Record<string, Schema> = {};
  for (const { name, schema, in: place } of parameters)
    properties[name] = shallow(schema, place === "path" ? 0 : 1);
  if (body !== undefined)
    properties[bodyName] =
      body.bytes === true
        ? { type: "string", description: "Text, or data:TYPE;base64,… for bytes" }
        : shallowBody(body.schema);
  if (kind === "delete") properties["confirm"] ??= { type: "string" };
  const required = [
    ...parameters.filter((parameter) => parameter.required).map(({ name }) => name),
    ...(body?.required ? [bodyName] : []),
  ];
  return { type: "object", properties, ...(required.length === 0 ? {} : { required }) };
}

/** A type without what lies inside of it; values are checked in full when the tool is called. */
function shallow(schema: Schema, depth: number): Schema {
  const found = resolve(schema, requestTypes());
  const values = found["enum"] as readonly unknown[] | undefined;
  if (values !== undefined)
    return values.length <= 8 ? { enum: values } : { type: typeof values[0] };
  const { type } = found;
  if (type === "array" && depth > 0) {
    const items = shallow((found["items"] ?? {}) as Schema, 0);
    return Object.keys(items).length === 0 ? { type } : { type, items };
  }
  // A list of types is understood by few clients.
  return typeof type === "string"
    ? { type }
    : Array.isArray(type)
      ? { type: type[0] as string }
      : {};
}

function shallowBody(schema: Schema): Schema {
  const found = resolve(schema, requestTypes());
  const parts = (found["allOf"] ?? found["anyOf"] ?? found["oneOf"]) as
    readonly Schema[] | undefined;
  const first = parts === undefined ? found : resolve(parts[0] ?? {}, requestTypes());
  if (first["properties"] === undefined) return shallow(found, 1);
  const required = (first["required"] as readonly string[] | undefined) ?? [];
  const all = Object.entries(first["properties"] as Readonly<Record<string, Schema>>);
  const chosen = [
    ...all.filter(([name]) => required.includes(name)),
    ...all.filter(([name]) => !required.includes(name)),
  ].slice(0, Math.max(required.length, MOST_PROPERTIES));
  const isUnion = parts !== undefined && found["allOf"] === undefined;
  return {
    type: "object",
    properties: Object.fromEntries(chosen.map(([name, inner]) => [name, shallow(inner, 1)])),
    ...(required.length === 0 || isUnion ? {} : { required }),
  };
}
