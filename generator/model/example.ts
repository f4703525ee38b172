/** Values that satisfy a type: for examples in docs. Nothing random, no clock. */
import type { Json, ObjectType, ScalarType, TypeDeclaration, TypeRef } from "./model.ts";

export interface SampleContext {
  readonly types: ReadonlyMap<string, TypeDeclaration>;
  readonly mode: "request" | "response";
  readonly fill: "required" | "all";
  /** Taken where it is a value of the type. */
  readonly example?: Json;
}

/** Optional content deeper than this is left out. */
const MAX_DEPTH = 6;

/** A value of the type; `undefined` where there is none that JSON can hold. */
export function buildSample(type: TypeRef, context: SampleContext): Json | undefined {
  const { example } = context;
  if (example !== undefined && fits(example, type, context.types)) return example;
  return sample(type, context, []);
}

function sample(type: TypeRef, context: SampleContext, path: readonly string[]): Json | undefined {
  switch (type.kind) {
    case "scalar":
      return sampleScalar(type);
    case "literal":
      return type.values[0];
    case "list":
      return sampleList(type.items, type.constraints.minItems ?? 0, context, path);
    case "tuple":
      return type.items.map((item) => sample(item, context, path) ?? null);
    case "map":
      return {};
    case "named": {
      const declaration = context.types.get(type.name);
      if (declaration === undefined) return undefined;
      const { example } = declaration;
      if (example !== undefined && fits(example, declaration.type, context.types)) return example;
      // A type inside itself: its second turn has no value, so that whatever is optional ends it.
      return path.includes(type.name)
        ? undefined
        : sample(declaration.type, context, [...path, type.name]);
    }
    case "nullable":
      return sample(type.type, context, path) ?? null;
    case "union":
      return type.variants
        .map((variant) => sample(variant, context, path))
        .find((value) => value !== undefined);
    case "intersection":
      return type.parts.reduce<Json | undefined>(
        (all, part) => joinSamples(all, sample(part, context, path)),
        undefined,
      );
    case "object":
      return sampleObject(type, context, path);
    case "unknown":
      return {};
    case "never":
      return undefined;
  }
}

function joinSamples(a: Json | undefined, b: Json | undefined): Json | undefined {
  const bothObjects = isObject(a) && isObject(b);
  return bothObjects ? { ...a, ...b } : (b ?? a);
}

function sampleList(
  items: TypeRef,
  least: number,
  context: SampleContext,
  path: readonly string[],
): Json {
  const count = Math.max(least, context.fill === "all" ? 1 : 0, path.length <= 1 ? 1 : 0);
  const value = count === 0 ? undefined : sample(items, context, path);
  return value === undefined ? [] : Array.from({ length: count }, () => value);
}

function sampleObject(
  type: ObjectType,
  context: SampleContext,
  path: readonly string[],
): Json | undefined {
  const entries: (readonly [string, Json])[] = [];
  for (const property of type.properties) {
    const wanted = property.required || (context.fill === "all" && path.length < MAX_DEPTH);
    const hidden = context.mode === "request" ? property.readOnly : property.writeOnly;
    if (!wanted || hidden) continue;
    const given = property.example ?? property.defaultValue;
    const value =
      given !== undefined && fits(given, property.type, context.types)
        ? given
        : sample(property.type, context, path);
    if (value === undefined && property.required) return undefined;
    if (value !== undefined) entries.push([property.name, value]);
  }
  return Object.fromEntries(entries);
}

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "2024-06-10T12:00:00Z",
  date: "2024-06-10",
  time: "12:00:00Z",
  uuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
  email: "ada@example.com",
  uri: "https://example.com",
  url: "https://example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  byte: "aGVsbG8=",
};

function sampleScalar({ scalar, format, constraints }: ScalarType): Json | undefined {
  switch (scalar) {
    case "boolean":
      return true;
    case "integer":
    case "number": {
      const least = constraints.minimum ?? (constraints.exclusiveMinimum ?? 0) + 1;
      const most = constraints.maximum ?? (constraints.exclusiveMaximum ?? Infinity) - 1;
      return Math.min(Math.max(least, 1), Math.max(most, least));
    }
    case "string": {
      const text = FORMATS[format ?? ""] ?? "example";
      const long = text.padEnd(constraints.minLength ?? 0, "x");
      return format === null ? long.slice(0, constraints.maxLength ?? long.length) : long;
    }
    case "binary":
      return undefined;
  }
}

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is one of the type, as far as its shape goes: descriptions hold many examples that are not. */
export function fits(
  value: Json,
  type: TypeRef,
  types: ReadonlyMap<string, TypeDeclaration>,
): boolean {
  const inner = (child: TypeRef, part: Json): boolean => fits(part, child, types);
  switch (type.kind) {
    case "scalar":
      return fitsScalar(value, type);
    case "literal":
      return type.open
        ? typeof value === "string"
        : type.values.some((allowed) => allowed === value);
    case "list":
      return (
        Array.isArray(value) && (value as readonly Json[]).every((item) => inner(type.items, item))
      );
    case "tuple":
      return (
        Array.isArray(value) &&
        type.items.every((item, i) => inner(item, (value as readonly Json[])[i] ?? null))
      );
    case "map":
      return isObject(value) && Object.values(value).every((item) => inner(type.values, item));
    case "named": {
      const declaration = types.get(type.name);
      return declaration !== undefined && inner(declaration.type, value);
    }
    case "nullable":
      return value === null || inner(type.type, value);
    case "union":
      return type.variants.some((variant) => inner(variant, value));
    case "intersection":
      return type.parts.every((part) => inner(part, value));
    case "object":
      return isObject(value) && fitsObject(value, type, types);
    case "unknown":
      return true;
    case "never":
      return false;
  }
}

function fitsScalar(value: Json, { scalar, format, constraints }: ScalarType): boolean {
  switch (scalar) {
    case "integer":
      return Number.isInteger(value);
    case "number":
    case "boolean":
      return typeof value === scalar;
    case "string":
      return (
        typeof value === "string" &&
        (constraints.maxLength === undefined || value.length <= constraints.maxLength) &&
        (format !== "date-time" || /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value)) &&
        (format !== "uuid" || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value))
      );
    case "binary":
      return false;
  }
}

function fitsObject(
  value: { readonly [key: string]: Json },
  type: ObjectType,
  types: ReadonlyMap<string, TypeDeclaration>,
): boolean {
  const names = new Set(type.properties.map((property) => property.name));
  const rest = Object.entries(value).filter(([key]) => !names.has(key));
  if (type.closed && rest.length > 0) return false;
  const { additional } = type;
  if (additional !== null && !rest.every(([, item]) => fits(item, additional, types))) return false;
  return type.properties.every((property) => {
    const item = Object.hasOwn(value, property.name) ? value[property.name] : undefined;
    return item === undefined ? !property.required : fits(item, property.type, types);
  });
}
