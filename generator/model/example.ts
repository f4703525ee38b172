/**
 * Values that satisfy a type: for examples in docs and for answers. Nothing random, no clock. Every kind of type gives its
 * values in order, the one a reader would like best first; where a type asks for more than its parts do (`oneOf`, `allOf`,
 * unique items), the first value that satisfies it as a whole is taken.
 */
import type { Text } from "../values.ts";
import { buildRequiredProperty } from "./property.ts";
import { fits, renderCanonical, type FitContext } from "./fits.ts";
import { intersect, toObject } from "./intersect.ts";
import { first, take, takeTurns } from "./iterables.ts";
import { isExclusive } from "./json-schema.ts";
import type {
  Constraints,
  IntersectionType,
  Json,
  ListType,
  NamedType,
  TupleType,
  TypeDeclaration,
  TypeRef,
  UnionType,
} from "./model.ts";
import { buildObjects } from "./object-samples.ts";
import { buildHints, buildScalars, NO_HINTS, plainScalar, type Hints } from "./scalar-samples.ts";

export interface SampleContext {
  readonly types: ReadonlyMap<Text, TypeDeclaration>;
  readonly mode: "request" | "response";
  readonly fill: "required" | "all";
  /** Taken where it is a value of the type. */
  readonly example?: Json;
}

/** A search for values of one type. */
export interface Search extends FitContext {
  readonly mode: "request" | "response";
  readonly fill: "required" | "all";
  /** Whether a value that is nearly one of the type is better than none. */
  readonly relaxed: boolean;
  readonly hints: Hints;
  /** Steps left: descriptions can describe values without end. */
  readonly budget: { left: number };
}

/** Values of a type inside others; `path` holds the names of the types they stand in. */
export type Sampler = (type: TypeRef, search: Search, path: readonly string[]) => Iterable<Json>;

const MAX_STEPS = 50_000;
/** How many values of the parts are tried where the whole asks for more. */
const MAX_TRIES = 400;
const MAX_ITEMS = 1000;

/**
 * A value of the type; where none is found, one that comes near, as a description may ask for what can't be. `undefined`
 * where there is not even that, and for files that a request uploads.
 */
export function buildSample(type: TypeRef, context: SampleContext): Json | undefined {
  const { example, types, mode, fill } = context;
  const given: FitContext = { types, mode, wholeTuples: true };
  if (example !== undefined && fits(example, type, given)) return example;
  const attempts = [
    { fill, relaxed: false },
    { fill: "required", relaxed: false },
    { fill, relaxed: true },
  ] as const;
  for (const attempt of attempts) {
    const search = { ...given, ...attempt, mode, hints: NO_HINTS, budget: { left: MAX_STEPS } };
    const value = first(samples(type, search, []));
    if (value !== undefined) return value;
  }
  return undefined;
}

function* samples(type: TypeRef, search: Search, path: readonly string[]): Generator<Json> {
  if (search.budget.left-- <= 0) return;
  switch (type.kind) {
    case "scalar":
      if (type.scalar === "binary" && search.mode === "request") return;
      yield* buildScalars(type, search.hints);
      if (search.relaxed) yield plainScalar(type);
      return;
    case "literal":
      yield* type.values;
      return;
    case "list":
      yield* sampleLists(type, search, path);
      return;
    case "tuple":
      yield* sampleTuples(type, search, path);
      return;
    case "map":
    case "object":
      yield* buildObjects(toObject(type), search, path, samples);
      return;
    case "named":
      yield* sampleNamed(type, search, path);
      return;
    case "nullable":
      yield* samples(type.type, search, path);
      yield null;
      return;
    case "union":
      yield* sampleUnion(type, search, path);
      return;
    case "intersection":
      yield* sampleIntersection(type, search, path);
      return;
    case "unknown":
      if (type.constraints !== undefined) yield* sampleLimited(type.constraints, type, search);
      yield* [{}, "example", 1, true, [], null];
      return;
    case "never":
  }
}

function* sampleNamed(type: NamedType, search: Search, path: readonly string[]): Generator<Json> {
  const declaration = search.types.get(type.name);
  if (declaration === undefined) return;
  const { example } = declaration;
  if (example !== undefined && fits(example, declaration.type, search)) yield example;
  // A type inside itself: its second turn has no value, so that whatever is optional ends it.
  if (!path.includes(type.name)) yield* samples(declaration.type, search, [...path, type.name]);
}

/** Values of whatever passes, or in a relaxed search of whatever is there. */
function* select(values: () => Iterable<Json>, type: TypeRef, search: Search): Generator<Json> {
  for (const value of take(values(), MAX_TRIES)) if (fits(value, type, search)) yield value;
  if (search.relaxed) yield* values();
}

function* sampleUnion(type: UnionType, search: Search, path: readonly string[]): Generator<Json> {
  const exclusive = isExclusive(type);
  const limits = exclusive ? type.variants.flatMap((v) => limitsOf(v, search)) : [];
  const inner: Search = { ...search, hints: buildHints(limits, search.hints) };
  const values = (): Iterable<Json> =>
    takeTurns(type.variants.map((variant) => sampleVariant(type, variant, inner, path)));
  if (exclusive) yield* select(values, type, search);
  else yield* values();
}

/** A variant that a discriminator names holds that name. */
function* sampleVariant(
  { discriminator }: UnionType,
  variant: TypeRef,
  search: Search,
  path: readonly string[],
): Generator<Json> {
  const values =
    discriminator === null || variant.kind !== "named"
      ? []
      : discriminator.mapping.filter((m) => m.type === variant.name).map((m) => m.value);
  if (discriminator !== null && values.length > 0) {
    const { pointer } = variant;
    const tag: TypeRef = {
      kind: "object",
      properties: [
        buildRequiredProperty(discriminator.property, {
          kind: "literal",
          values,
          extent: "listed",
          pointer,
        }),
      ],
      additional: null,
      closed: false,
      constraints: {},
      pointer,
    };
    const strict = { ...search, relaxed: false };
    yield* samples({ kind: "intersection", parts: [variant, tag], pointer }, strict, path);
  }
  yield* samples(variant, search, path);
}

/** Limits of a type itself, not of what is inside. */
function limitsOf(
  type: TypeRef,
  search: Search,
  names: readonly string[] = [],
): readonly Constraints[] {
  switch (type.kind) {
    case "scalar":
    case "list":
    case "map":
    case "object":
    case "tuple":
      return [type.constraints];
    case "named": {
      const declared = names.includes(type.name) ? undefined : search.types.get(type.name);
      return declared === undefined ? [] : limitsOf(declared.type, search, [...names, type.name]);
    }
    case "nullable":
      return limitsOf(type.type, search, names);
    case "union":
      return type.variants.flatMap((variant) => limitsOf(variant, search, names));
    case "intersection":
      return type.parts.flatMap((part) => limitsOf(part, search, names));
    case "unknown":
      return type.constraints === undefined ? [] : [type.constraints];
    case "literal":
    case "never":
      return [];
  }
}

/** Texts, then numbers within the limits of a schema that names no type. */
function* sampleLimited(
  constraints: Constraints,
  { pointer }: TypeRef,
  search: Search,
): Generator<Json> {
  for (const scalar of ["string", "number"] as const)
    yield* buildScalars(
      { kind: "scalar", scalar, format: null, constraints, pointer },
      search.hints,
    );
}

function* sampleIntersection(
  type: IntersectionType,
  search: Search,
  path: readonly string[],
): Generator<Json> {
  const names = new Set<string>();
  const parts = expandParts(type, search.types, names);
  if (parts === null || path.some((name) => names.has(name))) return;
  for (const name of names) {
    const example = search.types.get(name)?.example;
    if (example !== undefined && fits(example, type, search)) yield example;
  }
  const whole = parts.reduce(intersect, { kind: "unknown", pointer: type.pointer });
  const inner = [...path, ...names];
  yield* select(() => samples(whole, search, inner), type, search);
}

/** The parts without names and nested intersections; `null` where one does not exist. */
function expandParts(
  type: TypeRef,
  types: SampleContext["types"],
  names: Set<string>,
): readonly TypeRef[] | null {
  if (type.kind === "intersection") {
    const parts = type.parts.map((part) => expandParts(part, types, names));
    return parts.every((part) => part !== null) ? parts.flat() : null;
  }
  if (type.kind !== "named") return [type];
  // The same type twice asks for nothing more.
  if (names.has(type.name)) return [];
  names.add(type.name);
  const declaration = types.get(type.name);
  return declaration === undefined ? null : expandParts(declaration.type, types, names);
}

function* sampleLists(type: ListType, search: Search, path: readonly string[]): Generator<Json> {
  const { minItems: least = 0, maxItems: most = Infinity, uniqueItems } = type.constraints;
  const shown = search.fill === "all" || path.length <= 1 ? 1 : 0;
  const counts = [Math.max(least, shown), least, least + 1, ...search.hints.sizes]
    .map((count) => Math.min(count, most))
    .filter((count) => count >= least && count <= MAX_ITEMS);
  const items = { ...search, hints: NO_HINTS };
  for (const count of new Set(counts)) {
    const values = count === 0 ? [] : [...take(samples(type.items, items, path), MAX_ALIKE)];
    if (uniqueItems === true) {
      const found = count === 0 ? [] : distinct(samples(type.items, items, path), count);
      if (found.length === count) yield found;
    } else if (count === 0) yield [];
    else for (const value of values) yield Array.from({ length: count }, () => value);
  }
  if (least === 0) yield [];
}

/** How many lists of one length are tried. */
const MAX_ALIKE = 6;

function distinct(values: Iterable<Json>, count: number): readonly Json[] {
  const found = new Map<string, Json>();
  for (const value of take(values, MAX_TRIES + count)) {
    found.set(renderCanonical(value), value);
    if (found.size === count) break;
  }
  return [...found.values()];
}

function* sampleTuples(type: TupleType, search: Search, path: readonly string[]): Generator<Json> {
  const inner = { ...search, hints: NO_HINTS };
  const columns = type.items.map((item) => [...take(samples(item, inner, path), MAX_ALIKE)]);
  const missing = columns.findIndex((column) => column.length === 0);
  const whole = missing < 0 ? columns : columns.slice(0, missing);
  const shown = whole.flatMap((column) => column.slice(0, 1));
  yield shown;
  for (const [i, column] of whole.entries()) {
    for (const value of column.slice(1)) yield shown.with(i, value);
  }
  const more = type.rest === null ? undefined : first(samples(type.rest, inner, path));
  const { minItems = 0 } = type.constraints;
  if (more !== undefined && missing < 0) {
    const count = Math.min(Math.max(minItems - shown.length, 1), MAX_ITEMS);
    if (shown.length < minItems) yield [...shown, ...Array.from({ length: count }, () => more)];
    yield [...shown, more];
  }
  // JSON Schema lets a tuple end early.
  for (let length = shown.length - 1; length >= 0; length--) yield shown.slice(0, length);
}

/** A sample to read: it teaches the shape, and beyond a few items a list only fills the page. */
export function cutSample(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).slice(0, 3).map(cutSample);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cutSample(item)]));
}
