/** Changes to a document without changing the one that is there: everything off the path is shared. */
import type { Json } from "../values.ts";
import type { JsonObject } from "./document.ts";

export type Location = readonly (string | number)[];

/** The value with `change` applied at a location; `undefined` from `change` removes the node. */
export function editAt(
  root: Json,
  location: Location,
  change: (value: Json) => Json | undefined,
): Json | undefined {
  const [head, ...rest] = location;
  if (head === undefined) return change(root);
  if (Array.isArray(root)) {
    const list = [...(root as readonly Json[])];
    const index = Number(head);
    const next = editAt(list[index] ?? null, rest, change);
    if (next === undefined) list.splice(index, 1);
    else list[index] = next;
    return list;
  }
  const object = root as JsonObject;
  const next = editAt(object[head] ?? null, rest, change);
  if (next !== undefined) return withMember(object, String(head), next);
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== String(head)));
}

/** An object with one member set; `__proto__` becomes a member like any other. */
function withMember(object: JsonObject, key: string, value: Json): JsonObject {
  const copy = { ...object };
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** Merge as OpenAPI Overlay says: objects member by member, lists end to end, everything else replaced. */
export function mergeJson(target: Json, update: Json): Json {
  if (Array.isArray(target)) {
    return [
      ...(target as readonly Json[]),
      ...(Array.isArray(update) ? (update as readonly Json[]) : [update]),
    ];
  }
  if (!isPlain(target) || !isPlain(update)) return update;
  return Object.entries(update).reduce<JsonObject>(
    (merged, [key, value]) =>
      withMember(
        merged,
        key,
        Object.hasOwn(merged, key) ? mergeJson(merged[key] ?? null, value) : value,
      ),
    target,
  );
}

const isPlain = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
