/** Objects that satisfy a type: which properties, and how many. */
import type { Text } from "../values.ts";
import type { Sampler, Search } from "./example.ts";
import { fits } from "./fits.ts";
import { first, take } from "./iterables.ts";
import { isHidden } from "./json-schema.ts";
import type { Json, ObjectType, Property } from "./model.ts";
import { NO_HINTS } from "./scalar-samples.ts";

/** Optional content deeper than this is left out. */
const MAX_DEPTH = 6;
/** Properties that have no name in the description. */
const MAX_EXTRAS = 1000;
const MAX_ALIKE = 6;

type Entry = readonly [name: string, value: Json];

/** Objects of a type: as full as the search asks for, then with required properties alone, then with all. */
export function* buildObjects(
  type: ObjectType,
  search: Search,
  path: readonly string[],
  sample: Sampler,
): Generator<Json> {
  const builder = createBuilder(type, search, path, sample);
  const visible = type.properties.filter((property) => !isHidden(property, search.mode));
  const required = visible.filter((property) => property.required);
  const full = search.fill === "all" && path.length < MAX_DEPTH;
  const tried = new Set<number>();
  for (const properties of [full ? visible : required, required, visible]) {
    if (tried.has(properties.length)) continue;
    tried.add(properties.length);
    const entries = builder.fill(properties);
    if (entries === null) return;
    yield* builder.complete(entries, 0);
    yield* variations(entries, builder);
    for (const size of [entries.length + 1, ...search.hints.sizes])
      if (size > entries.length) yield* builder.complete(entries, size);
  }
}

interface Builder {
  /** Values of properties; `null` where a required one has none. */
  readonly fill: (properties: readonly Property[]) => readonly Entry[] | null;
  /** The entries as an object of at least a size, within the limits of the type; nothing where that can't be. */
  readonly complete: (entries: readonly Entry[], size: number) => readonly Json[];
  readonly alternatives: (name: string) => Iterable<Json>;
}

/** The object with one of its values changed at a time. */
function* variations(entries: readonly Entry[], builder: Builder): Generator<Json> {
  for (const [i, [name, shown]] of entries.entries()) {
    for (const value of builder.alternatives(name)) {
      if (value !== shown) yield* builder.complete(entries.with(i, [name, value]), 0);
    }
  }
}

function createBuilder(
  type: ObjectType,
  search: Search,
  path: readonly string[],
  sample: Sampler,
): Builder {
  const inner: Search = { ...search, hints: NO_HINTS };
  const { minProperties: least = 0, maxProperties: most = Infinity } = type.constraints;
  const byName = new Map<Text, Property>(
    type.properties.map((property) => [property.name, property]),
  );
  const valueOf = (property: Property): Json | undefined =>
    first(valuesOf(property, inner, path, sample));
  const fill: Builder["fill"] = (properties) => {
    const entries: Entry[] = [];
    for (const property of properties) {
      const value = valueOf(property);
      if (value !== undefined) entries.push([property.name, value]);
      else if (property.required) return null;
    }
    return entries;
  };
  const complete: Builder["complete"] = (entries, size) => {
    const wanted = Math.min(Math.max(least, size), most);
    const kept = cut(entries, most, (name) => byName.get(name)?.required === true);
    const taken = new Set(kept.map(([name]) => name));
    const optional = type.properties.filter((p) => !taken.has(p.name) && !isHidden(p, search.mode));
    const added = kept.length < wanted ? (fill(optional) ?? []).slice(0, wanted - kept.length) : [];
    const missing = wanted - kept.length - added.length;
    const extras =
      missing > 0 && !type.closed ? buildExtras(type, missing, inner, path, sample) : [];
    const all = [...kept, ...added, ...extras];
    return all.length >= wanted && all.length <= most ? [Object.fromEntries(all)] : [];
  };
  const alternatives: Builder["alternatives"] = (name) => {
    const property = byName.get(name);
    return property === undefined ? [] : take(valuesOf(property, inner, path, sample), MAX_ALIKE);
  };
  return { fill, complete, alternatives };
}

/** Without optional entries from the end, until there are no more than allowed. */
function cut(
  entries: readonly Entry[],
  most: number,
  isRequired: (name: string) => boolean,
): readonly Entry[] {
  let surplus = entries.length - most;
  return entries
    .toReversed()
    .filter(([name]) => surplus <= 0 || isRequired(name) || surplus-- <= 0)
    .toReversed();
}

function buildExtras(
  type: ObjectType,
  count: number,
  search: Search,
  path: readonly string[],
  sample: Sampler,
): readonly Entry[] {
  if (count > MAX_EXTRAS) return [];
  const { pointer } = type;
  const value = first(sample(type.additional ?? { kind: "unknown", pointer }, search, path));
  if (value === undefined) return [];
  const names = new Set<Text>(type.properties.map(({ name }) => name));
  const free = Array.from({ length: count + names.size }, (_, i) =>
    i === 0 ? "key" : `key${i + 1}`,
  );
  return free
    .filter((name) => !names.has(name))
    .slice(0, count)
    .map((name) => [name, value]);
}

/** The example or the default of a property, then what its type has. */
function* valuesOf(
  property: Property,
  search: Search,
  path: readonly string[],
  sample: Sampler,
): Generator<Json> {
  for (const given of [property.example, property.defaultValue]) {
    if (given !== undefined && given !== null && fits(given, property.type, search)) yield given;
  }
  yield* sample(property.type, search, path);
}
