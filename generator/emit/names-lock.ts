/**
 * Public names that must not change by accident. A name belongs to what it stands for on the wire: an operation to its
 * method and path, an argument to its parameter, a type to its schema. What disappears from the API leaves the lock.
 */
import { untrusted, type Untrusted, type Text, recordOf } from "../values.ts";
import { buildError, type Diagnostic } from "../diagnostics.ts";
import type { ApiModel, Operation } from "../model/model.ts";
import type { NameDecisions } from "../model/names.ts";
import { compareText } from "../model/words.ts";
import type { JsonObject } from "../spec/document.ts";

/** A name, or the names of an operation's arguments and of a type's properties. */
export type FrozenName = string | Readonly<Record<string, string>>;
/** Kind → what it stands for → name. */
export type NameTable = Readonly<Record<string, Readonly<Record<string, FrozenName>>>>;

export interface NamesLock {
  readonly decisions: NameDecisions;
  /** Flavor → names. The words that all flavors make names of stand under `words`. */
  readonly frozen: Readonly<Record<string, NameTable>>;
}

/** Where the words of operations stand, which no flavor is called. */
export const WORDS = "words";

/** What an operation is on the wire. */
export const identify = ({ method, path }: Operation): Untrusted =>
  untrusted(`${method.toUpperCase()} ${path}`);

/** Reads `spec/names.lock.json`. */
export const parseNamesLock = (root: JsonObject): NamesLock => {
  const {
    groups = {},
    operations = {},
    schemas = {},
    shortNames = {},
    frozen = {},
  } = root as Partial<NameDecisions & { readonly frozen: NamesLock["frozen"] }>;
  return { decisions: { groups, operations, schemas, shortNames }, frozen };
};

/** Words of every operation and its group, which names are made of. */
export const buildWordTable = (model: ApiModel): NameTable => ({
  operations: recordOf(
    model.groups.flatMap((group) =>
      group.operations.map((operation) => [
        identify(operation),
        `${group.words.join(" ")}: ${operation.words.join(" ")}`,
      ]),
    ),
  ),
});

/** Decisions that give operations whose id or tag was changed the names they had. */
export function keepNames({ decisions, frozen }: NamesLock, model: ApiModel): NameDecisions {
  const words = frozen[WORDS]?.["operations"] ?? {};
  const inUse = new Set(model.groups.map((group) => group.words.join(" ")));
  const groups: Record<string, string> = { ...decisions.groups };
  const operations: Record<string, string> = { ...decisions.operations };
  for (const group of model.groups) {
    for (const operation of group.operations) {
      const before = words[identify(operation)];
      if (typeof before !== "string") continue;
      const [tag = "", id = ""] = before.split(": ");
      // An operation that moved to a tag of another name can't take the tag's name along.
      if (tag !== group.words.join(" ") && !inUse.has(tag)) groups[group.tag] = tag;
      if (id !== operation.words.join(" ")) operations[operation.id] = id;
    }
  }
  return { ...decisions, groups, operations };
}

/** Names that would change, each with the choice to make. */
export function findRenames(
  lock: NamesLock,
  flavor: string,
  names: NameTable,
  model: ApiModel,
): readonly Diagnostic[] {
  const places = placesOf(model);
  const frozen = lock.frozen[flavor] ?? {};
  return Object.entries(names).flatMap(([kind, entries]) =>
    Object.entries(entries).flatMap(([identity, now]) =>
      compare(frozen[kind]?.[identity], now).map(([part, from, to]) =>
        buildError("FF1505", {
          pointer: places.get(identity) ?? null,
          problem: `${flavor}: ${from} (${kind}: ${identity}${part === "" ? "" : `, ${part}`}) would be called ${to}`,
          remedy:
            "Keep the name with --keep-names, or a decision in spec/names.lock.json; or accept the break with --accept-renames",
        }),
      ),
    ),
  );
}

type Difference = readonly [part: string, from: string, to: string];

function compare(before: FrozenName | undefined, now: FrozenName): readonly Difference[] {
  if (before === undefined) return [];
  if (typeof before === "string" || typeof now === "string") {
    return before === now ? [] : [["", String(before), String(now)]];
  }
  return Object.entries(now).flatMap(([part, to]): readonly Difference[] => {
    const from = Object.hasOwn(before, part) ? before[part] : undefined;
    return from === undefined || from === to ? [] : [[part, from, to]];
  });
}

const placesOf = (model: ApiModel): ReadonlyMap<Text, string> =>
  new Map([
    ...model.types.map(({ name, pointer }) => [name, pointer] as const),
    ...model.groups.map(({ tag, pointer }) => [tag, pointer] as const),
    ...model.groups.flatMap(({ operations }) =>
      operations.map((operation) => [identify(operation), operation.pointer] as const),
    ),
  ]);

/** The lock's text: sorted, a line for each thing that has a name. */
export function renderNamesLock({ decisions, frozen }: NamesLock): string {
  const lines = (entries: Readonly<Record<string, unknown>>, depth: number): string => {
    const indent = "  ".repeat(depth);
    const rows = sorted(entries).map(
      ([key, value]) => `${indent}  ${JSON.stringify(key)}: ${renderValue(value, depth)}`,
    );
    return rows.length === 0 ? "{}" : `{\n${rows.join(",\n")}\n${indent}}`;
  };
  const renderValue = (value: unknown, depth: number): string => {
    if (typeof value === "string") return JSON.stringify(value);
    return depth < 3 ? lines(value as object as Record<string, unknown>, depth + 1) : inline(value);
  };
  const { groups, operations, schemas, shortNames } = decisions;
  const head = Object.entries({ groups, operations, schemas, shortNames }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${lines(value, 1)}`,
  );
  return `{\n${[...head, `  "frozen": ${lines(frozen, 1)}`].join(",\n")}\n}\n`;
}

const inline = (value: unknown): string =>
  `{ ${sorted(value as Record<string, unknown>)
    .map(([key, name]) => `${JSON.stringify(key)}: ${JSON.stringify(name)}`)
    .join(", ")} }`;

const sorted = (entries: Readonly<Record<string, unknown>>): readonly [string, unknown][] =>
  Object.entries(entries).sort(([a], [b]) => compareText(a, b));
