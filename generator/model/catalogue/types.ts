/** Types of the instruction catalogue: `string[]`, `map<integer>`, `Clause`, with bounds and values. */
import { untrusted } from "../../values.ts";
import type { Constraints, Json, Property, TypeRef } from "../model.ts";
import type { JsonObject } from "../../spec/document.ts";
import { appendPointer } from "../../spec/pointer.ts";

/** Reports what is wrong with the catalogue. */
export type Reject = (pointer: string, problem: string, remedy: string) => never;

const PLAIN: Readonly<Record<string, "string" | "integer" | "number" | "boolean">> = {
  string: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
};

/** What types may refer to. */
export interface TypeNames {
  readonly types: ReadonlySet<string>;
  readonly resources: ReadonlySet<string>;
}

/** Parses the text of a type. */
export function parseTypeText(
  text: string,
  pointer: string,
  names: TypeNames,
  reject: Reject,
): TypeRef {
  const inner = (part: string): TypeRef => parseTypeText(part, pointer, names, reject);
  if (text.endsWith("[]"))
    return { kind: "list", items: inner(text.slice(0, -2)), constraints: {}, pointer };
  const [, values] = /^map<(.+)>$/.exec(text) ?? [];
  if (values !== undefined) return { kind: "map", values: inner(values), constraints: {}, pointer };
  const [, resource] = /^Instruction<(.+)>$/.exec(text) ?? [];
  if (resource !== undefined && names.resources.has(resource))
    return { kind: "named", name: untrusted(text), pointer };
  const scalar = Object.hasOwn(PLAIN, text) ? PLAIN[text] : undefined;
  if (scalar !== undefined)
    return { kind: "scalar", scalar, format: null, constraints: {}, pointer };
  if (text === "timestamp")
    return {
      kind: "scalar",
      scalar: "integer",
      format: untrusted("int64"),
      constraints: {},
      pointer,
    };
  if (text === "any") return { kind: "unknown", pointer };
  if (names.types.has(text)) return { kind: "named", name: untrusted(text), pointer };
  return reject(
    pointer,
    `There is no type ${JSON.stringify(text)}`,
    `Use string, integer, number, boolean, any, timestamp, T[], map<T> or one of ${[...names.types].join(", ")}`,
  );
}

const PARAMETER_KEYS = new Set([
  "type",
  "does",
  "enum",
  "example",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
]);

/** What is said of a parameter where it is the same everywhere. */
export interface CommonParameter {
  readonly does: string;
  readonly example?: Json;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Parses the members of `parameters` or `properties`; a name with a question mark may be left out. */
export function parseProperties(
  members: Json | undefined,
  pointer: string,
  names: TypeNames,
  common: ReadonlyMap<string, CommonParameter>,
  reject: Reject,
): readonly Property[] {
  if (members === undefined) return [];
  if (!isObject(members)) return reject(pointer, "This is not an object", "Give names and types");
  return Object.entries(members).map(([key, value]) => {
    const at = appendPointer(pointer, key);
    const given: Json = typeof value === "string" ? { type: value } : value;
    if (!isObject(given) || typeof given["type"] !== "string")
      return reject(at, "The parameter has no type", 'Give it a "type"');
    const unknown = Object.keys(given).find((name) => !PARAMETER_KEYS.has(name));
    if (unknown !== undefined)
      return reject(at, `There is no "${unknown}" here`, `Use ${[...PARAMETER_KEYS].join(", ")}`);
    const name = key.replace(/\?$/, "");
    const does = given["does"] ?? common.get(name)?.does;
    if (typeof does !== "string")
      return reject(at, `Nobody says what ${name} is`, 'Give it "does"');
    const unit = given["type"] === "timestamp" ? " Milliseconds since 1970." : "";
    return {
      name: untrusted(name),
      type: bound(given, parseTypeText(given["type"], at, names, reject), at),
      required: !key.endsWith("?"),
      readOnly: false,
      writeOnly: false,
      deprecated: false,
      description: untrusted(`${does}${unit}`),
      defaultValue: undefined,
      example: given["example"] ?? common.get(name)?.example,
      pointer: at,
    };
  });
}

/** A type with the values and bounds that stand beside it. */
function bound(given: JsonObject, type: TypeRef, pointer: string): TypeRef {
  const { enum: values, minimum, maximum, minLength, maxLength } = given;
  if (Array.isArray(values))
    return {
      kind: "literal",
      values: (values as readonly Json[]).map((value) => untrusted(String(value))),
      extent: "listed",
      pointer,
    };
  const constraints = Object.fromEntries(
    Object.entries({ minimum, maximum, minLength, maxLength }).filter(
      ([, limit]) => limit !== undefined,
    ),
  ) as Constraints;
  return type.kind === "scalar" ? { ...type, constraints } : type;
}
