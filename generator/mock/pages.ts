/** Pages of a collection: three of them, made of one sample, linked as the operation's style says. */
import type { Json, Operation, Paging, ValuePath } from "../model/model.ts";

const PAGES = 3;
/** Items of a page where the request does not say how many; more than this are never given. */
const [SIZE, LARGEST] = [2, 100];

type JsonObject = { readonly [key: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The page that a request asks for, in place of the operation's sample answer. */
export function buildPage(operation: Operation, url: string, sample: Json): Json {
  const { paging } = operation;
  if (paging === null) return sample;
  const [path = "", search = ""] = url.split("?");
  const query = new URLSearchParams(search);
  const asked = Number(paging.size === null ? NaN : query.get(paging.size.parameter));
  const size = asked > 0 ? Math.min(Math.floor(asked), LARGEST) : SIZE;
  const count = PAGES * size;
  const start = startOf(paging, query.get(paging.parameter), count);
  const item = [readAt(sample, paging.items)].flat()[0] ?? null;
  const indexes = Array.from(
    { length: Math.max(0, Math.min(size, count - start)) },
    (_, i) => start + i,
  );
  const end = start + indexes.length;
  const items = indexes.map((index) => buildItem(paging, item, index, count));
  query.set(paging.parameter, cursorOf(paging, items.at(-1) ?? null, end));
  const more = end < count;
  const cursor = paging.style === "token" ? { at: paging.token, next: `page-${end}` } : null;
  const filled = writeAt(sample, paging.items, items);
  const counted = paging.total === null ? filled : writeAt(filled, paging.total, count);
  const linked = replaceAt(counted, paging.next, more ? `${path}?${query.toString()}` : null);
  return replaceAt(linked, cursor?.at ?? null, more ? (cursor?.next ?? null) : null);
}

/** Index of the first item; what is no cursor of ours asks for the beginning. */
function startOf(paging: Paging, asked: string | null, count: number): number {
  const index = Number(/\d+$/.exec(asked ?? "")?.[0] ?? 0);
  if (asked === null) return 0;
  switch (paging.style) {
    case "offset":
    case "token":
      return index;
    case "search-after":
    case "keyset":
      return index + 1;
    case "time-window":
      // The item of index i has the time count - i, so that the first one before a time t is count - t + 1.
      return Math.max(0, count - index + 1);
  }
}

function cursorOf(paging: Paging, last: Json, end: number): string {
  switch (paging.style) {
    case "offset":
      return String(end);
    case "token":
      return `page-${end}`;
    case "search-after":
    case "keyset":
      return String(readAt(last, paging.key));
    case "time-window":
      return String(readAt(last, paging.time));
  }
}

/** The sample as the item of an index. */
function buildItem(paging: Paging, sample: Json, index: number, count: number): Json {
  const text = `item-${index}`;
  switch (paging.style) {
    case "offset":
    case "token":
      return sample;
    case "search-after":
    case "keyset": {
      const numeric = typeof readAt(sample, paging.key) === "number";
      return writeAt(sample, paging.key, numeric ? index : text);
    }
    case "time-window":
      return writeAt(writeAt(sample, paging.time, count - index), paging.id, text);
  }
}

const readAt = (value: Json, path: ValuePath): Json | undefined =>
  path.reduce<Json | undefined>((held, name) => (isObject(held) ? held[name] : undefined), value);

/** The value with something else at the end of a path. */
function writeAt(value: Json | undefined, [name, ...rest]: ValuePath, wanted: Json): Json {
  if (name === undefined) return wanted;
  const held = isObject(value) ? value : {};
  return { ...held, [name]: writeAt(held[name], rest, wanted) };
}

/** Writes a cursor, or takes it away where there is none; a link goes as a whole. */
function replaceAt(value: Json, path: ValuePath | null, cursor: string | null): Json {
  if (path === null) return value;
  return cursor === null
    ? removeAt(value, path.length > 2 ? path.slice(0, -1) : path)
    : writeAt(value, path, cursor);
}

function removeAt(value: Json, [name, ...rest]: ValuePath): Json {
  if (!isObject(value) || name === undefined || !Object.hasOwn(value, name)) return value;
  const entries = Object.entries(value).flatMap(
    ([key, held]): readonly (readonly [string, Json])[] =>
      key !== name ? [[key, held]] : rest.length === 0 ? [] : [[key, removeAt(held, rest)]],
  );
  return Object.fromEntries(entries);
}
