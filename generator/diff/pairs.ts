/** Which operation and which schema of the old description is which of the new one. */
import { type Text, type Untrusted, untrusted } from "../values.ts";
import type { ApiModel, Operation, TypeDeclaration, TypeRef } from "../model/model.ts";
import { childTypes } from "../model/usage.ts";
import { fingerprint } from "./equal.ts";
import { shapeOf } from "./operations.ts";

export const operationsOf = (model: ApiModel): readonly Operation[] =>
  model.groups.flatMap((group) => group.operations);

export interface Pairs<T> {
  readonly kept: readonly (readonly [T, T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Operations go by id; one whose id is gone, by method and address. */
export function pairOperations(before: ApiModel, after: ApiModel): Pairs<Operation> {
  const older = operationsOf(before);
  const newer = operationsOf(after);
  const ids = new Map(newer.map((operation) => [operation.id, operation]));
  const pairs = new Map<Operation, Operation>();
  for (const operation of older) {
    const next = ids.get(operation.id);
    if (next !== undefined) pairs.set(operation, next);
  }
  const taken = new Set(pairs.values());
  const address = ({ method, path }: Operation): string => `${method} ${shapeOf(path)}`;
  for (const operation of older) {
    if (pairs.has(operation)) continue;
    const next = newer.find((each) => !taken.has(each) && address(each) === address(operation));
    if (next === undefined) continue;
    pairs.set(operation, next);
    taken.add(next);
  }
  return {
    kept: [...pairs],
    removed: older.filter((operation) => !pairs.has(operation)),
    added: newer.filter((operation) => !taken.has(operation)),
  };
}

/** Old schema name → new one: the same name, or a schema that took its place. */
export function pairSchemas(
  before: ApiModel,
  after: ApiModel,
  operations: Pairs<Operation>,
): ReadonlyMap<Text, Untrusted> {
  const newNames = new Set(after.types.map(({ name }) => name));
  const successors = new Map(
    before.types.filter(({ name }) => newNames.has(name)).map(({ name }) => [name, name]),
  );
  const lost = new Map(
    before.types.filter(({ name }) => !successors.has(name)).map((type) => [type.name, type]),
  );
  const oldNames = new Set(before.types.map(({ name }) => name));
  const found = new Map(
    after.types.filter(({ name }) => !oldNames.has(name)).map((type) => [type.name, type]),
  );
  const candidates = [...replacements(before, after, operations, successors)]
    .map(([was, is]) => [lost.get(was), found.get(is)] as const)
    .concat(twins(lost, found))
    .flatMap(([was, is]) =>
      was === undefined || is === undefined ? [] : [{ was, is, likeness: compareShapes(was, is) }],
    )
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<string>();
  for (const { was, is } of candidates) {
    if (successors.has(was.name) || taken.has(is.name)) continue;
    successors.set(was.name, is.name);
    taken.add(is.name);
  }
  return successors;
}

/** Pairs of names that stand in the same place before and after. */
function* replacements(
  before: ApiModel,
  after: ApiModel,
  operations: Pairs<Operation>,
  known: ReadonlyMap<Text, Untrusted>,
): Iterable<readonly [Untrusted, Untrusted]> {
  const types = new Map(after.types.map((type) => [type.name, type.type]));
  for (const { name, type } of before.types) {
    const next = types.get(known.get(name) ?? untrusted(""));
    if (next !== undefined) yield* swaps(type, next);
  }
  for (const [was, is] of operations.kept) yield* swapsOfOperation(was, is);
}

function* swapsOfOperation(
  was: Operation,
  is: Operation,
): Iterable<readonly [Untrusted, Untrusted]> {
  const lists = (operation: Operation): readonly (readonly [string, TypeRef])[] => [
    ...operation.parameters.map((p) => [`${p.location} ${p.name}`, p.type] as const),
    ...(operation.body?.contents ?? []).map((c) => [`body ${c.mediaType}`, c.type] as const),
    ...operation.responses.flatMap(({ status, contents }) =>
      contents.map((c) => [`${JSON.stringify(status)} ${c.mediaType}`, c.type] as const),
    ),
  ];
  const next = new Map(lists(is));
  for (const [key, type] of lists(was)) {
    const other = next.get(key);
    if (other !== undefined) yield* swaps(type, other);
  }
}

function* swaps(was: TypeRef, is: TypeRef): Iterable<readonly [Untrusted, Untrusted]> {
  if (was.kind === "named" && is.kind === "named") {
    if (was.name !== is.name) yield [was.name, is.name];
  } else if (was.kind === "object" && is.kind === "object") {
    const next = new Map(is.properties.map(({ name, type }) => [name, type]));
    for (const { name, type } of was.properties) {
      const other = next.get(name);
      if (other !== undefined) yield* swaps(type, other);
    }
  } else if (was.kind === is.kind) {
    const others = childTypes(is);
    for (const [i, child] of childTypes(was).entries()) {
      const other = others[i];
      if (other !== undefined) yield* swaps(child, other);
    }
  }
}

/** Schemas of exactly one shape, wherever they are used. */
function twins(
  lost: ReadonlyMap<Text, TypeDeclaration>,
  found: ReadonlyMap<Text, TypeDeclaration>,
): readonly (readonly [TypeDeclaration, TypeDeclaration])[] {
  const shapes = new Map([...found.values()].map((type) => [fingerprint(type.type), type]));
  return [...lost.values()].flatMap((type) => {
    const twin = shapes.get(fingerprint(type.type));
    return twin === undefined || type.type.kind !== "object" ? [] : [[type, twin] as const];
  });
}

/** 1: the same; 0: nothing in common. Objects are as alike as the part of their properties that both have. */
function compareShapes({ type: was }: TypeDeclaration, { type: is }: TypeDeclaration): number {
  if (fingerprint(was) === fingerprint(is)) return 1;
  if (was.kind !== "object" || is.kind !== "object") return was.kind === is.kind ? 0.5 : 0;
  const key = ({ name, type }: (typeof was.properties)[number]): string => `${name} ${type.kind}`;
  const older = new Set(was.properties.map(key));
  const shared = is.properties.filter((property) => older.has(key(property))).length;
  return shared / Math.max(1, older.size + is.properties.length - shared);
}
