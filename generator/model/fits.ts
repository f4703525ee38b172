/**
 * Whether a value is one of a type. Descriptions hold many examples that are not, and nothing may show or send those.
 * Lists of obligations, not recursion: values may be nested deeper than the stack.
 */
import { isHidden, type SchemaMode } from "./json-schema.ts";
import type {
  Constraints,
  Json,
  ListType,
  ObjectType,
  ScalarType,
  TypeDeclaration,
  TypeRef,
  UnionType,
} from "./model.ts";

/** Declarations by name. */
export type Types = ReadonlyMap<string, TypeDeclaration>;

interface Check {
  readonly types: Types;
  readonly mode: SchemaMode;
  /** Steps left: a hostile description must not keep us busy. */
  readonly budget: { steps: number };
  /** Unions inside unions; each is a call of its own. */
  readonly unions: number;
}

type Obligation = readonly [value: Json, type: TypeRef];

const MAX_STEPS = 200_000;
const MAX_UNIONS = 200;

/** Whether the value is one of the type, as far as JSON Schema would check it. */
export function fits(
  value: Json,
  type: TypeRef,
  types: Types,
  mode: SchemaMode = "neutral",
): boolean {
  return holds(value, type, { types, mode, budget: { steps: MAX_STEPS }, unions: 0 });
}

function holds(value: Json, type: TypeRef, check: Check): boolean {
  const open: Obligation[] = [[value, type]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    check.budget.steps--;
    if (check.budget.steps < 0 || !step(next, open, check)) return false;
  }
  return true;
}

/** Checks one value without its content; adds what must hold of the content. */
function step([value, type]: Obligation, open: Obligation[], check: Check): boolean {
  switch (type.kind) {
    case "scalar":
      return fitsScalar(value, type);
    case "literal":
      return type.values.some((allowed) => allowed === value);
    case "list":
      return stepList(value, type, open);
    case "tuple":
      if (!isList(value) || (type.rest === null && value.length > type.items.length)) return false;
      for (const [i, item] of value.entries()) {
        const itemType = type.items[i] ?? type.rest;
        if (itemType !== null) open.push([item, itemType]);
      }
      return true;
    case "map":
      if (!isRecord(value) || !fitsSize(Object.keys(value).length, type.constraints)) return false;
      for (const item of Object.values(value)) open.push([item, type.values]);
      return true;
    case "object":
      return isRecord(value) && stepObject(value, type, open, check.mode);
    case "named": {
      const declaration = check.types.get(type.name);
      if (declaration === undefined) return false;
      open.push([value, declaration.type]);
      return true;
    }
    case "nullable":
      if (value !== null) open.push([value, type.type]);
      return true;
    case "union":
      return fitsUnion(value, type, check);
    case "intersection":
      for (const part of type.parts) open.push([value, part]);
      return true;
    case "unknown":
      return true;
    case "never":
      return false;
  }
}

function fitsUnion(value: Json, { variants, match }: UnionType, check: Check): boolean {
  if (check.unions >= MAX_UNIONS) return false;
  const inner = { ...check, unions: check.unions + 1 };
  const fitsOne = (variant: TypeRef): boolean => holds(value, variant, inner);
  return match === "any" ? variants.some(fitsOne) : variants.filter(fitsOne).length === 1;
}

function stepList(value: Json, { items, constraints }: ListType, open: Obligation[]): boolean {
  if (!isList(value)) return false;
  const { minItems = 0, maxItems = Infinity, uniqueItems = false } = constraints;
  if (value.length < minItems || value.length > maxItems) return false;
  if (uniqueItems && new Set(value.map((item) => JSON.stringify(item))).size < value.length)
    return false;
  for (const item of value) open.push([item, items]);
  return true;
}

function stepObject(
  value: { readonly [key: string]: Json },
  type: ObjectType,
  open: Obligation[],
  mode: SchemaMode,
): boolean {
  const keys = Object.keys(value);
  if (!fitsSize(keys.length, type.constraints)) return false;
  const known = new Set<string>();
  for (const property of type.properties) {
    known.add(property.name);
    const item = Object.hasOwn(value, property.name) ? value[property.name] : undefined;
    if (item !== undefined) open.push([item, property.type]);
    else if (property.required && !isHidden(property, mode)) return false;
  }
  for (const key of keys) {
    if (known.has(key)) continue;
    if (type.closed) return false;
    if (type.additional !== null) open.push([value[key] ?? null, type.additional]);
  }
  return true;
}

const fitsSize = (size: number, { minProperties = 0, maxProperties = Infinity }: Constraints) =>
  size >= minProperties && size <= maxProperties;

function fitsScalar(value: Json, type: ScalarType): boolean {
  switch (type.scalar) {
    case "integer":
      return Number.isInteger(value) && fitsNumber(value as number, type);
    case "number":
      return typeof value === "number" && fitsNumber(value, type);
    case "boolean":
      return typeof value === "boolean";
    case "string":
      return typeof value === "string" && fitsText(value, type);
    case "binary":
      // Bytes have no value in JSON.
      return false;
  }
}

function fitsNumber(value: number, { format, constraints: limits }: ScalarType): boolean {
  const { multipleOf } = limits;
  const quotient = multipleOf === undefined ? 0 : value / multipleOf;
  return (
    value >= (limits.minimum ?? -Infinity) &&
    value <= (limits.maximum ?? Infinity) &&
    value > (limits.exclusiveMinimum ?? -Infinity) &&
    value < (limits.exclusiveMaximum ?? Infinity) &&
    Number.isInteger(quotient) &&
    (format !== "int32" || Math.abs(value) <= 0x7fff_ffff)
  );
}

function fitsText(value: string, { format, constraints }: ScalarType): boolean {
  const { minLength = 0, maxLength = Infinity, pattern } = constraints;
  // Only texts near a limit are worth counting by character.
  const length = value.length > maxLength || value.length < minLength * 2 ? [...value].length : NaN;
  if (length < minLength || length > maxLength) return false;
  if (pattern !== undefined && compilePattern(pattern)?.test(value) === false) return false;
  return FORMATS[format ?? ""]?.(value) ?? true;
}

/** A pattern of a description as a regular expression; `null` where JavaScript can't read it. */
export function compilePattern(pattern: string): RegExp | null {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // Patterns written for other dialects often compile without the flag.
    }
  }
  return null;
}

const matching =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):?[0-5]\d)`;
const isTime = matching(new RegExp(`^${TIME}$`, "i"));

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= lastDay;
}

/** Formats that validators check; any other only describes. */
const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  "date-time": (text) => /^.{10}[t ]/i.test(text) && isDate(text.slice(0, 10)) && isTime(text.slice(11)),
  date: isDate,
  time: isTime,
  duration: matching(/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/),
  uuid: matching(/^(urn:uuid:)?[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i),
  email: matching(/^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z0-9-]+\.)+[a-z0-9-]+$/i),
  uri: matching(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i),
  url: matching(/^(https?|ftp):\/\/[^\s<>"{}|\\^`/]*\.[^\s<>"{}|\\^`]+$/i),
  hostname: matching(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\.?$/i),
  ipv4: matching(/^((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(?!$)|$)){4}$/),
  ipv6: matching(/^[0-9a-f]{0,4}(:[0-9a-f]{0,4}){2,7}(:\d+(\.\d+){3})?$/i),
  byte: matching(/^([a-z0-9+/]{4})*([a-z0-9+/]{2}==|[a-z0-9+/]{3}=)?$/i),
  "json-pointer": matching(/^(\/([^~/]|~0|~1)*)*$/),
};

/** Whether a value is an object. */
export const isRecord = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is a list. */
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** The type behind names; a name that leads only to itself is "never". */
export function resolveNamed(type: TypeRef, types: Types): TypeRef {
  const seen = new Set<string>();
  let at = type;
  while (at.kind === "named") {
    const declaration = types.get(at.name);
    if (declaration === undefined || seen.has(at.name)) return { kind: "never", pointer: at.pointer };
    seen.add(at.name);
    at = declaration.type;
  }
  return at;
}
