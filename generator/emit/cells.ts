/**
 * Values that tell when they are read. A cell is the smallest thing whose reading is noted: an operation, a declared type,
 * a property of a scope, an entry of one of its maps. A cell has a name that is the same in every run, and a hash of what
 * it holds.
 */
import { renderJson } from "../lang/json.ts";
import type { Text } from "../values.ts";
import type { ApiModel } from "../model/model.ts";
import { hashContent, hashWhole, type Standing } from "./content-hash.ts";

export interface Cell {
  readonly name: string;
  readonly hash: () => string;
}

export type CellKind = "property" | "keys" | "entry" | "entries" | "whole";

/** A watched value. */
interface Node {
  readonly view: object;
  readonly child: (key: string) => Node | null;
  readonly cell: (kind: CellKind, key: string) => Cell;
}

/** All watched values of one flavor's run. */
export class Cells {
  readonly #read: (cell: Cell) => void;
  readonly #roots = new Map<Text, Node>();
  readonly #nodes = new WeakMap<object, string>();
  readonly #constants = new WeakSet();
  /** Parts of the model that scopes are made of: plain data, hashed once for all. */
  readonly #parts = new WeakSet();

  /** `read` is told of every cell that is read. */
  constructor(read: (cell: Cell) => void) {
    this.#read = read;
  }

  /** Marks a function that does the same in every run of this build, or whose reading is noted in its own right. */
  constant<T extends object>(value: T): T {
    this.#constants.add(value);
    return value;
  }

  isWatched(value: object): boolean {
    return this.#nodes.has(value);
  }

  hash(value: unknown): string {
    return hashContent(value, this.#standing);
  }

  /** Watches a scope: its properties, and those of plain objects and maps in it, one by one. */
  watch<T extends object>(name: Text, value: T): T {
    return this.#add(name, this.#open([name], value)).view as T;
  }

  /** Watches a model: an operation and a declared type are a cell each. */
  watchModel(model: ApiModel): ApiModel {
    const groups = model.groups.map((group) =>
      this.watch(`group ${group.tag}`, {
        ...group,
        operations: group.operations.map((each) => this.#watchWhole(`operation ${each.id}`, each)),
      }),
    );
    for (const part of partsOf(model)) this.#parts.add(part);
    const types = model.types.map((type) => this.#watchWhole(`type ${type.name}`, type));
    return this.watch("model", { ...model, groups, types });
  }

  /** The cell of this name as it is now; `null` where there is none. */
  find(name: string): Cell | null {
    const path = JSON.parse(name) as readonly string[];
    let node: Node | null = this.#roots.get(path[0] ?? "") ?? null;
    for (const key of path.slice(1, -2)) node = node?.child(key) ?? null;
    return node?.cell(path.at(-2) as CellKind, path.at(-1) ?? "") ?? null;
  }

  readonly #standing: Standing = (value) =>
    this.#nodes.get(value) ??
    (this.#parts.has(value)
      ? `#${hashWhole(value)}`
      : this.#constants.has(value)
        ? "constant"
        : null);

  #add(name: Text, node: Node): Node {
    if (this.#roots.has(name)) throw new Error(`Two watched values are called ${name}`);
    this.#roots.set(name, node);
    return node;
  }

  #name(path: readonly Text[], node: Node): Node {
    this.#nodes.set(node.view, renderJson(path));
    return node;
  }

  #watchWhole<T extends object>(name: Text, value: T): T {
    const cell = buildCell([name], "whole", "", () => hashWhole(value));
    const read = (): void => this.#read(cell);
    const view = new Proxy(value, {
      get: (target, key) => (read(), Reflect.get(target, key) as unknown),
      has: (target, key) => (read(), Reflect.has(target, key)),
      ownKeys: (target) => (read(), Reflect.ownKeys(target)),
    });
    this.#add(name, this.#name([name], { view, child: () => null, cell: () => cell }));
    return view;
  }

  #open(path: readonly Text[], value: object): Node {
    // A copy: a proxy may not give out anything but the very value of a property that can't be changed.
    const target = { ...value } as Readonly<Record<string, unknown>>;
    const children = new Map<string, Node | null>();
    const cells = new Map<string, Cell>();
    const child = (key: string): Node | null => {
      const known = children.get(key);
      if (known !== undefined) return known;
      const made = Object.hasOwn(target, key) ? this.#wrap([...path, key], target[key]) : null;
      children.set(key, made);
      return made;
    };
    const cell = (kind: CellKind, key: string): Cell =>
      remembered(cells, `${kind} ${key}`, () =>
        buildCell(path, kind, key, () => {
          if (kind === "keys") return this.hash(Object.keys(target));
          return Object.hasOwn(target, key) ? this.hash(target[key]) : "absent";
        }),
      );
    const view = new Proxy(target, {
      get: (_target, key) => {
        if (typeof key === "symbol") return undefined;
        const node = child(key);
        if (node !== null) return node.view;
        this.#read(cell("property", key));
        return target[key];
      },
      has: (_target, key) => (this.#read(cell("keys", "")), Reflect.has(target, key)),
      ownKeys: () => (this.#read(cell("keys", "")), Reflect.ownKeys(target)),
    });
    return this.#name(path, { view, child, cell });
  }

  /** Plain objects and maps are watched inside; anything else is read as a whole. */
  #wrap(path: readonly Text[], value: unknown): Node | null {
    if (typeof value !== "object" || value === null || this.#standing(value) !== null) return null;
    if (value instanceof Map) return this.#watchMap(path, value);
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null ? this.#open(path, value) : null;
  }

  #watchMap(path: readonly Text[], map: ReadonlyMap<unknown, unknown>): Node {
    const cells = new Map<string, Cell>();
    const cell = (kind: CellKind, key: string): Cell =>
      remembered(cells, `${kind} ${key}`, () =>
        buildCell(path, kind, key, () => {
          if (kind === "entries") return this.hash([...map]);
          return map.has(key) ? this.hash(map.get(key)) : "absent";
        }),
      );
    const view = new WatchedMap(map, (key) =>
      this.#read(typeof key === "string" ? cell("entry", key) : cell("entries", "")),
    );
    return this.#name(path, { view, child: () => null, cell });
  }
}

/** What scopes take from operations and types and keep beside other things. */
const partsOf = ({ groups, types }: ApiModel): readonly object[] => [
  ...groups.flatMap(({ operations }) =>
    operations.flatMap(({ parameters, body, responses }) => [
      ...parameters,
      ...responses,
      ...(body === null ? [] : [body]),
    ]),
  ),
  ...types.flatMap(({ type }) => [type, ...(type.kind === "object" ? type.properties : [])]),
];

/** A map that tells which entry is read; `null` stands for all of them. */
class WatchedMap extends Map<unknown, unknown> {
  readonly #map: ReadonlyMap<unknown, unknown>;
  readonly #read: (key: unknown) => void;
  constructor(map: ReadonlyMap<unknown, unknown>, read: (key: unknown) => void) {
    super();
    this.#map = map;
    this.#read = read;
  }
  override get(key: unknown): unknown {
    this.#read(key);
    return this.#map.get(key);
  }
  override has(key: unknown): boolean {
    this.#read(key);
    return this.#map.has(key);
  }
  override get size(): number {
    this.#read(null);
    return this.#map.size;
  }
  override entries(): MapIterator<[unknown, unknown]> {
    this.#read(null);
    return this.#map.entries();
  }
  override keys(): MapIterator<unknown> {
    this.#read(null);
    return this.#map.keys();
  }
  override values(): MapIterator<unknown> {
    this.#read(null);
    return this.#map.values();
  }
  override forEach(
    callback: (value: unknown, key: unknown, map: Map<unknown, unknown>) => void,
  ): void {
    for (const [key, value] of this.entries()) callback(value, key, this);
  }
  override [Symbol.iterator](): MapIterator<[unknown, unknown]> {
    return this.entries();
  }
}

function buildCell(
  path: readonly Text[],
  kind: CellKind,
  key: string,
  compute: () => string,
): Cell {
  let known: string | null = null;
  return { name: JSON.stringify([...path, kind, key]), hash: () => (known ??= compute()) };
}

function remembered<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
