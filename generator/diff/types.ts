/** Changes between two types. Named types are compared once, where they are declared. */
import type {
  Constraints,
  LiteralType,
  ObjectType,
  Property,
  TypeRef,
  UnionType,
} from "../model/model.ts";
import { compareText, type Text } from "../values.ts";
import type { ChangeKind, Side } from "./change.ts";
import { describeType, fingerprint, resolveType, sameJson, type Declarations } from "./equal.ts";

/** Where in the API a type stands. */
export interface Place {
  readonly operation: string | null;
  readonly subject: string;
  readonly sides: readonly Side[];
  readonly unstable: boolean;
}

export interface Finding {
  readonly kind: ChangeKind;
  readonly pointer: string;
  readonly document: "old" | "new";
  readonly place: Place;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Comparison {
  readonly before: Declarations;
  readonly after: Declarations;
  /** Old name → new name, for every schema that is there on both sides. */
  readonly successors: ReadonlyMap<Text, string>;
  readonly report: (finding: Finding) => void;
}

/** Reports a change at the new type's place. */
function note(
  comparison: Comparison,
  kind: ChangeKind,
  place: Place,
  pointer: string,
  before: string | null,
  after: string | null,
  document: "old" | "new" = "new",
): void {
  comparison.report({ kind, pointer, document, place, before, after });
}

/** Reports everything that differs between two types. */
export function compareTypes(
  comparison: Comparison,
  before: TypeRef,
  after: TypeRef,
  place: Place,
): void {
  const was = bare(before);
  const is = bare(after);
  if ((before.kind === "nullable") !== (after.kind === "nullable")) {
    const kind = after.kind === "nullable" ? "nullable-added" : "nullable-removed";
    note(comparison, kind, place, after.pointer, describeType(before), describeType(after));
  }
  if (was.kind === "named" || is.kind === "named") compareNamed(comparison, was, is, place);
  else compareBare(comparison, was, is, place);
}

const bare = (type: TypeRef): TypeRef => (type.kind === "nullable" ? type.type : type);

/** A reference is the same where it leads to the same schema; else what it leads to is compared. */
function compareNamed(comparison: Comparison, was: TypeRef, is: TypeRef, place: Place): void {
  const { successors } = comparison;
  if (was.kind === "named" && is.kind === "named" && successors.get(was.name) === is.name) return;
  const [before, after] = [resolveType(was, comparison.before), resolveType(is, comparison.after)];
  const successor = (name: string): string => successors.get(name) ?? name;
  const same = fingerprint(before, successor) === fingerprint(after);
  if (same) {
    note(comparison, "type-inlined", place, is.pointer, describeType(was), describeType(is));
  } else if (was.kind === "named" && is.kind === "named") {
    note(comparison, "type-changed", place, is.pointer, was.name, is.name);
  } else if (before.kind === "named" || after.kind === "named") {
    note(comparison, "type-changed", place, is.pointer, describeType(was), describeType(is));
  } else {
    compareTypes(comparison, before, { ...after, pointer: is.pointer }, place);
  }
}

function compareBare(comparison: Comparison, was: TypeRef, is: TypeRef, place: Place): void {
  const change = (kind: ChangeKind): void =>
    note(comparison, kind, place, is.pointer, describeType(was), describeType(is));
  if (was.kind === "scalar" && is.kind === "scalar") {
    if (was.scalar !== is.scalar) return change("type-changed");
    if (was.format !== is.format) change("format-changed");
    return compareConstraints(comparison, was, is, place);
  }
  if (was.kind === "literal" && is.kind === "literal")
    return compareValues(comparison, was, is, place);
  if (was.kind === "list" && is.kind === "list") {
    compareConstraints(comparison, was, is, place);
    return compareTypes(comparison, was.items, is.items, inside(place, "[]"));
  }
  if (was.kind === "map" && is.kind === "map") {
    compareConstraints(comparison, was, is, place);
    return compareTypes(comparison, was.values, is.values, inside(place, "{}"));
  }
  if (was.kind === "object" && is.kind === "object")
    return compareObjects(comparison, was, is, place);
  if (was.kind === "union" && is.kind === "union") return compareUnions(comparison, was, is, place);
  if (was.kind === is.kind && fingerprint(was) === fingerprint(is)) return;
  change(classify(was, is));
}

/** How one kind of type becomes another. */
function classify(was: TypeRef, is: TypeRef): ChangeKind {
  if (was.kind === "scalar" && is.kind === "literal" && holds(was.scalar, is))
    return "enum-introduced";
  if (was.kind === "literal" && is.kind === "scalar" && holds(is.scalar, was))
    return "enum-dropped";
  if (is.kind === "unknown" || was.kind === "never") return "type-widened";
  if (was.kind === "unknown" || is.kind === "never") return "type-narrowed";
  if (
    is.kind === "union" &&
    is.variants.some((variant) => fingerprint(variant) === fingerprint(was))
  )
    return "type-widened";
  if (
    was.kind === "union" &&
    was.variants.some((variant) => fingerprint(variant) === fingerprint(is))
  )
    return "type-narrowed";
  return "type-changed";
}

const holds = (scalar: string, literal: LiteralType): boolean =>
  literal.values.every((value) =>
    scalar === "integer" || scalar === "number"
      ? typeof value === "number"
      : typeof value === scalar,
  );

const inside = (place: Place, suffix: string): Place => ({
  ...place,
  subject: place.subject + suffix,
});

function compareConstraints(
  comparison: Comparison,
  was: { readonly constraints: Constraints },
  is: { readonly constraints: Constraints; readonly pointer: string },
  place: Place,
): void {
  const names = [...new Set([...Object.keys(was.constraints), ...Object.keys(is.constraints)])];
  for (const name of names.sort(compareText) as (keyof Constraints)[]) {
    const [before, after] = [was.constraints[name], is.constraints[name]];
    if (before === after) continue;
    const show = (value: unknown): string | null =>
      value === undefined ? null : `${name} ${String(value)}`;
    note(comparison, "constraint-changed", place, is.pointer, show(before), show(after));
  }
}

function compareValues(
  comparison: Comparison,
  was: LiteralType,
  is: LiteralType,
  place: Place,
): void {
  for (const value of was.values.filter((each) => !is.values.includes(each)))
    note(comparison, "enum-value-removed", place, is.pointer, JSON.stringify(value), null);
  for (const value of is.values.filter((each) => !was.values.includes(each)))
    note(comparison, "enum-value-added", place, is.pointer, null, JSON.stringify(value));
}

function compareObjects(
  comparison: Comparison,
  was: ObjectType,
  is: ObjectType,
  place: Place,
): void {
  compareConstraints(comparison, was, is, place);
  const older = new Map(was.properties.map((property) => [property.name, property]));
  const newer = new Map(is.properties.map((property) => [property.name, property]));
  const at = (name: string): Place => inside(place, `.${name}`);
  for (const [name, property] of older) {
    const next = newer.get(name);
    if (next === undefined) {
      const text = describeType(property.type);
      note(comparison, "property-removed", at(name), property.pointer, text, null, "old");
    } else compareProperties(comparison, property, next, at(name));
  }
  for (const [name, property] of newer) {
    if (older.has(name)) continue;
    const kind = property.required ? "property-added-required" : "property-added-optional";
    note(comparison, kind, at(name), property.pointer, null, describeType(property.type));
  }
  compareAdditional(comparison, was, is, place);
}

/** Flags of a property, each with what turning it on and off is called. */
const FLAGS = [
  ["required", "property-became-required", "property-became-optional"],
  ["deprecated", "property-deprecated", "property-undeprecated"],
  ["readOnly", "property-access-changed", "property-access-changed"],
  ["writeOnly", "property-access-changed", "property-access-changed"],
] as const satisfies readonly (readonly [keyof Property, ChangeKind, ChangeKind])[];

function compareProperties(
  comparison: Comparison,
  was: Property,
  is: Property,
  place: Place,
): void {
  for (const [flag, on, off] of FLAGS) {
    if (was[flag] === is[flag]) continue;
    const words = (value: boolean): string => `${value ? "" : "not "}${flag}`;
    note(comparison, is[flag] ? on : off, place, is.pointer, words(was[flag]), words(is[flag]));
  }
  if (!sameJson(was.defaultValue, is.defaultValue)) {
    const [before, after] = [was.defaultValue, is.defaultValue].map(showJson);
    note(comparison, "property-default-changed", place, is.pointer, before ?? null, after ?? null);
  }
  compareTypes(comparison, was.type, is.type, place);
}

export const showJson = (value: unknown): string | null =>
  value === undefined ? null : JSON.stringify(value);

/** What names beyond the declared ones may hold. */
function compareAdditional(
  comparison: Comparison,
  was: ObjectType,
  is: ObjectType,
  place: Place,
): void {
  if (was.additional !== null && is.additional !== null && was.closed === is.closed)
    return compareTypes(comparison, was.additional, is.additional, inside(place, "{}"));
  const words = ({ additional, closed }: ObjectType): string =>
    closed
      ? "no others"
      : additional === null
        ? "any others"
        : `others: ${describeType(additional)}`;
  if (words(was) !== words(is))
    note(comparison, "additional-properties-changed", place, is.pointer, words(was), words(is));
}

function compareUnions(comparison: Comparison, was: UnionType, is: UnionType, place: Place): void {
  const successor = (name: string): string => comparison.successors.get(name) ?? name;
  const older = new Map(was.variants.map((variant) => [fingerprint(variant, successor), variant]));
  const newer = new Map(is.variants.map((variant) => [fingerprint(variant), variant]));
  for (const [key, variant] of older)
    if (!newer.has(key))
      note(
        comparison,
        "variant-removed",
        place,
        variant.pointer,
        describeType(variant),
        null,
        "old",
      );
  for (const [key, variant] of newer)
    if (!older.has(key))
      note(comparison, "variant-added", place, variant.pointer, null, describeType(variant));
  const rule = ({ discriminator, match }: UnionType, rename: (name: string) => string): string =>
    JSON.stringify([
      match,
      discriminator?.property,
      discriminator?.mapping.map(({ value, type }) => [value, rename(type)]),
    ]);
  const [before, after] = [rule(was, successor), rule(is, (name) => name)];
  if (before !== after) note(comparison, "discriminator-changed", place, is.pointer, before, after);
}
