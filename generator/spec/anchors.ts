/** Where a `$ref` leads that is no pointer: `$anchor`, `$dynamicAnchor` and `$id` of JSON Schema. */
import type { Json } from "../values.ts";
import type { JsonObject } from "./document.ts";
import { visitObjects } from "./visit.ts";

interface Anchor {
  readonly name: string;
  /** Pointer of the schema that has it, and of the schema with an `$id` around that. */
  readonly pointer: string;
  readonly resource: string;
}

interface Index {
  readonly anchors: readonly Anchor[];
  /** Address of a schema with an `$id` → its pointer. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Bases that no description has, so that relative addresses compare. */
const NOWHERE = "flagforge://description/";

const INDEXES = new WeakMap<JsonObject, Index>();

/** The pointer that a reference stands for; `null` where it leads out of the document. */
export function findTarget(root: JsonObject, ref: string, from: string): string | null {
  if (ref === "#" || ref.startsWith("#/")) return ref;
  const index = indexOf(root);
  const [address = "", fragment = ""] = ref.split("#", 2);
  const resource = address === "" ? resourceOf(index, from) : findId(index, address, from);
  if (resource === null) return null;
  if (fragment === "") return resource;
  if (fragment.startsWith("/")) return `${resource}${fragment}`;
  const named = index.anchors.filter(({ name }) => name === fragment);
  const found = named.find((anchor) => anchor.resource === resource) ?? named[0];
  return found?.pointer ?? (address === "" ? ref : null);
}

function indexOf(root: JsonObject): Index {
  const known = INDEXES.get(root);
  if (known !== undefined) return known;
  const anchors: Anchor[] = [];
  const ids = new Map<string, string>();
  const index: Index = { anchors, ids };
  visitObjects(root, (kind, value, pointer) => {
    if (kind === "root" && typeof value["$self"] === "string") addId(index, value["$self"], "#");
    if (kind !== "schema") return;
    if (typeof value["$id"] === "string") addId(index, value["$id"], pointer);
    for (const key of ["$anchor", "$dynamicAnchor"]) {
      const name: Json | undefined = value[key];
      if (typeof name === "string")
        anchors.push({ name, pointer, resource: resourceOf(index, pointer) });
    }
  });
  INDEXES.set(root, index);
  return index;

  function addId(to: Index, id: string, pointer: string): void {
    const address = absolute(to, id, pointer);
    if (address !== null && !ids.has(address)) ids.set(address, pointer);
  }
}

/** Pointer of the nearest schema around a place that has an `$id`; the document where none has. */
function resourceOf({ ids }: Index, pointer: string): string {
  const around = [...ids.values()].filter((id) => `${pointer}/`.startsWith(`${id}/`));
  return around.sort((a, b) => b.length - a.length)[0] ?? "#";
}

function absolute(index: Index, address: string, from: string): string | null {
  const resource = resourceOf(index, from);
  const base = [...index.ids].find(([, pointer]) => pointer === resource)?.[0] ?? NOWHERE;
  return URL.canParse(address, base) ? new URL(address, base).href.replace(/#$/, "") : null;
}

function findId(index: Index, address: string, from: string): string | null {
  const wanted = absolute(index, address, from);
  return wanted === null ? null : (index.ids.get(wanted) ?? null);
}
