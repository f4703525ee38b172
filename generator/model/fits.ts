/** Whether a value is one of a type: the model's own reading of what `json-schema.ts` tells a validator. */
import { untrusted, type Text, type Untrusted } from "../values.ts";
import { fullFormats } from "ajv-formats/dist/formats.js";
import type {
  Constraints,
  Json,
  ObjectType,
  ScalarType,
  TupleType,
  TypeDeclaration,
  TypeRef,
  UnionType,
} from "./model.ts";
import { compilePattern } from "./patterns.ts";
import { isExclusive, isHidden, type SchemaMode } from "./json-schema.ts";

export interface FitContext {
  readonly types: ReadonlyMap<Text, TypeDeclaration>;
  readonly mode: SchemaMode;
  /** Whether a tuple must have all its items. JSON Schema does not ask for it, but who writes an example shows them. */
  readonly wholeTuples?: boolean;
}

/** Whether a value is an object. */
export const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Whether a value is one of the type; descriptions hold many examples that are not. */
export const fits = (value: Json, type: TypeRef, context: FitContext): boolean =>
  fitsType(value, type, context, []);

/** `names` are those passed since the value was entered: a type that is only itself asks for nothing. */
function fitsType(
  value: Json,
  type: TypeRef,
  context: FitContext,
  names: readonly string[],
): boolean {
  const same = (child: TypeRef): boolean => fitsType(value, child, context, names);
  const inner = (child: TypeRef, part: Json): boolean => fits(part, child, context);
  switch (type.kind) {
    case "scalar":
      // What a client uploads is no JSON value; what it downloads may stand in one as text.
      return fitsScalar(value, type) && (type.scalar !== "binary" || context.mode !== "request");
    case "literal":
      return type.extent === "open"
        ? typeof value === "string"
        : type.values.some((allowed) => allowed === value);
    case "list":
      return (
        isList(value) &&
        fitsCount(value, type.constraints) &&
        value.every((item) => inner(type.items, item))
      );
    case "tuple":
      return isList(value) && fitsTuple(value, type, context);
    case "map": {
      const members = isObject(value) ? Object.values(value) : null;
      return (
        members !== null &&
        fitsSize(members.length, type.constraints) &&
        members.every((item) => inner(type.values, item))
      );
    }
    case "named": {
      if (names.includes(type.name)) return true;
      const declaration = context.types.get(type.name);
      return (
        declaration !== undefined &&
        fitsType(value, declaration.type, context, [...names, type.name])
      );
    }
    case "nullable":
      return value === null || same(type.type);
    case "union":
      return fitsUnion(value, type, context, names);
    case "intersection":
      return type.parts.every(same);
    case "object":
      return isObject(value) && fitsObject(value, type, context);
    case "unknown":
      return type.constraints === undefined || fitsLimits(value, type.constraints, type.pointer);
    case "never":
      return false;
  }
}

function fitsUnion(
  value: Json,
  type: UnionType,
  context: FitContext,
  names: readonly string[],
): boolean {
  const some = type.variants.some((variant) => fitsType(value, variant, context, names));
  if (!some || !isExclusive(type)) return some;
  const literal: FitContext = { ...context, wholeTuples: false };
  return type.variants.filter((variant) => fitsType(value, variant, literal, names)).length === 1;
}

function fitsTuple(value: readonly Json[], type: TupleType, context: FitContext): boolean {
  const { items, rest } = type;
  if (!fitsCount(value, type.constraints)) return false;
  if (context.wholeTuples === true && value.length < items.length) return false;
  return value.every((item, i) => {
    const expected = items[i] ?? rest;
    return expected !== null && fits(item, expected, context);
  });
}

/** Whether a value of any kind keeps the limits that speak of its kind. */
function fitsLimits(value: Json, constraints: Constraints, pointer: string): boolean {
  const scalar = { kind: "scalar", format: null, constraints, pointer } as const;
  if (typeof value === "string") return fitsText(value, { ...scalar, scalar: "string" });
  if (typeof value === "number") return fitsNumber(value, { ...scalar, scalar: "number" });
  if (isList(value)) return fitsCount(value, constraints);
  return !isObject(value) || fitsSize(Object.keys(value).length, constraints);
}

const within = (size: number, least: number | undefined, most: number | undefined): boolean =>
  size >= (least ?? 0) && size <= (most ?? Infinity);

const fitsSize = (size: number, { minProperties, maxProperties }: Constraints): boolean =>
  within(size, minProperties, maxProperties);

function fitsCount(value: readonly Json[], constraints: Constraints): boolean {
  if (!within(value.length, constraints.minItems, constraints.maxItems)) return false;
  return (
    constraints.uniqueItems !== true || new Set(value.map(renderCanonical)).size === value.length
  );
}

/** Equal texts for equal values, whatever the order of their keys. */
export function renderCanonical(value: Json): Untrusted {
  if (isList(value)) return untrusted(`[${value.map(renderCanonical).join()}]`);
  if (!isObject(value)) return untrusted(JSON.stringify(value));
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${renderCanonical(value[key] ?? null)}`);
  return untrusted(`{${members.join()}}`);
}

/** Whether a value is one of a scalar type. */
export function fitsScalar(value: Json, type: ScalarType): boolean {
  switch (type.scalar) {
    case "integer":
    case "number":
      return (
        typeof value === "number" &&
        (type.scalar === "number" || Number.isInteger(value)) &&
        fitsNumber(value, type)
      );
    case "boolean":
      return typeof value === "boolean";
    case "string":
      return typeof value === "string" && fitsText(value, type);
    case "binary":
      return typeof value === "string";
  }
}

/** Quotients such as 19.99 / 0.01 miss a whole number by less than this. */
export const MULTIPLE_DIGITS = 6;

function fitsNumber(value: number, { format, constraints: c }: ScalarType): boolean {
  const quotient = c.multipleOf === undefined ? 0 : value / c.multipleOf;
  return (
    within(value, c.minimum ?? -Infinity, c.maximum) &&
    value > (c.exclusiveMinimum ?? -Infinity) &&
    value < (c.exclusiveMaximum ?? Infinity) &&
    Math.abs(Math.round(quotient) - quotient) <= 10 ** -MULTIPLE_DIGITS &&
    fitsFormat(value, format)
  );
}

function fitsText(value: string, { format, constraints: c }: ScalarType): boolean {
  const expression = c.pattern === undefined ? null : compilePattern(c.pattern);
  return (
    within([...value].length, c.minLength, c.maxLength) &&
    (expression === null || expression.test(value)) &&
    fitsFormat(value, format)
  );
}

/** Formats that nobody knows allow everything, and so do those of the other kind of value. */
function fitsFormat(value: string | number, format: string | null): boolean {
  if (format === null || !Object.hasOwn(fullFormats, format)) return true;
  const known = fullFormats[format as keyof typeof fullFormats];
  if (known instanceof RegExp) return typeof value !== "string" || known.test(value);
  if (typeof known === "function") return typeof value !== "string" || known(value);
  if (typeof known !== "object") return true;
  const check = known.validate as RegExp | boolean | ((value: string | number) => boolean);
  if ((known.type ?? "string") !== typeof value || typeof check === "boolean") return true;
  return check instanceof RegExp ? check.test(String(value)) : check(value);
}

function fitsObject(
  value: { readonly [key: string]: Json },
  type: ObjectType,
  context: FitContext,
): boolean {
  const names = new Set<Text>(type.properties.map((property) => property.name));
  const keys = Object.keys(value);
  const rest = keys.filter((key) => !names.has(key));
  const { additional, closed } = type;
  if (!fitsSize(keys.length, type.constraints) || (closed && rest.length > 0)) return false;
  if (additional !== null && !rest.every((key) => fits(value[key] ?? null, additional, context)))
    return false;
  return type.properties.every((property) =>
    Object.hasOwn(value, property.name)
      ? fits(value[property.name] ?? null, property.type, context)
      : !property.required || isHidden(property, context.mode),
  );
}
