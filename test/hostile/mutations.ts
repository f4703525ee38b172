/** Descriptions damaged in every way that does not need a thought: cut off, with members of wrong types, renamed, gone. */
import fc from "fast-check";
import type { Json } from "../../generator/values.ts";

/** What may stand where something else belongs. */
const WRONG: readonly unknown[] = [
  null,
  0,
  -1,
  1.5,
  1e308,
  "",
  "x",
  "__proto__",
  "#/components/schemas/Nope",
  "\ud800",
  true,
  false,
  [],
  [null],
  [[]],
  ["a", 1, {}],
  {},
  { $ref: "#" },
  { $ref: "#/components/schemas/Nope" },
  { $ref: 5 },
  { $ref: "http://127.0.0.1:1/x" },
  { type: "no-such-type" },
  { type: ["string", "null", 5] },
  { allOf: [] },
  { allOf: [null] },
  { oneOf: [{ $ref: "#/paths" }] },
  { ["__proto__"]: { type: "string" }, constructor: 1 },
];

/** Damage of one place; the place is the `at`-th of all members, counted around. */
export type Mutation =
  | { readonly kind: "replace"; readonly at: number; readonly value: unknown }
  | { readonly kind: "remove"; readonly at: number }
  | { readonly kind: "rename"; readonly at: number; readonly name: string }
  | { readonly kind: "copy"; readonly at: number; readonly from: number };

const at = fc.nat(100_000);
const name = fc.constantFrom(
  "",
  "x",
  "$ref",
  "__proto__",
  "type",
  "a/b~c%",
  "\ud800",
  "x-y",
  "200",
);

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("replace" as const),
        at,
        value: fc.constantFrom(...WRONG),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("remove" as const), at }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename" as const), at, name }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("copy" as const), at, from: at }) },
  ),
  { minLength: 1, maxLength: 3 },
);

type Holder = Record<string, unknown>;

/** Every member of every object and list: who holds it, and under which name. */
function membersOf(root: unknown): readonly (readonly [Holder, string])[] {
  const found: (readonly [Holder, string])[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      found.push([value as Holder, key]);
      visit((value as Holder)[key]);
    }
  };
  visit(root);
  return found;
}

const define = (holder: Holder, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
};

/** A description with the damage done; the given one stays whole. */
export function damage(root: Json, all: readonly Mutation[]): unknown {
  const copy = structuredClone(root) as unknown;
  for (const mutation of all) {
    const members = membersOf(copy);
    const [holder, key] = members[mutation.at % members.length] ?? [];
    if (holder === undefined || key === undefined) continue;
    switch (mutation.kind) {
      case "replace":
        define(holder, key, structuredClone(mutation.value));
        break;
      case "remove":
        if (Array.isArray(holder)) holder.splice(Number(key), 1);
        else delete holder[key];
        break;
      case "rename":
        if (Array.isArray(holder)) break;
        define(holder, mutation.name, holder[key]);
        break;
      case "copy": {
        const [from, other] = members[mutation.from % members.length] ?? [];
        if (from !== undefined && other !== undefined)
          define(holder, key, structuredClone(from[other]));
      }
    }
  }
  return copy;
}
