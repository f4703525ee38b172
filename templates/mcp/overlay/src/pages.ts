/** What lies behind a page: the arguments of the call that gives the next one. */
import type { Arguments } from "./arguments.js";
import type { OperationEntry } from "./catalogue-types.js";

/** Where in a collection an answer stands. */
export interface PageInfo {
  readonly items: number;
  readonly total?: number;
  /** Arguments to give in place of those of this call; missing after the last page. */
  readonly next?: Arguments;
}

/** Most items of a page where nobody says how many. */
export const DEFAULT_LIMIT = 20;

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (Object(inner) as Arguments)[name], value);

/** The arguments with a limit, where the operation takes one and none is given. */
export function withLimit({ paging }: OperationEntry, args: Arguments): Arguments {
  const size = paging?.size;
  return size === undefined || args[size] !== undefined ? args : { ...args, [size]: DEFAULT_LIMIT };
}

/** Reads where an answer stands; `null` for operations that answer all at once. */
export function readPage(entry: OperationEntry, args: Arguments, answer: unknown): PageInfo | null {
  const { paging } = entry;
  if (paging === undefined) return null;
  const list = at(answer, paging.items);
  const items = Array.isArray(list) ? (list as readonly unknown[]) : [];
  const total = paging.total === undefined ? undefined : at(answer, paging.total);
  const next = nextArguments(entry, args, answer, items, total);
  return {
    items: items.length,
    ...(typeof total === "number" ? { total } : {}),
    ...(next === null ? {} : { next }),
  };
}

function nextArguments(
  entry: OperationEntry,
  args: Arguments,
  answer: unknown,
  items: readonly unknown[],
  total: unknown,
): Arguments | null {
  const { paging } = entry;
  if (paging === undefined || items.length === 0) return null;
  const { style, parameter, from, size } = paging;
  const link = paging.next === undefined ? undefined : at(answer, paging.next);
  if (typeof link === "string") return readLink(entry, link);
  const limit = size === undefined ? undefined : Number(args[size]);
  const full = limit === undefined || !(items.length < limit);
  switch (style) {
    case "offset": {
      const offset = Number(args[parameter] ?? 0) + items.length;
      const more = typeof total === "number" ? offset < total : full && paging.next === undefined;
      return more ? { [parameter]: offset } : null;
    }
    case "token": {
      const token = at(answer, from ?? []);
      return token === undefined || token === null || token === "" ? null : { [parameter]: token };
    }
    case "search-after":
    case "keyset":
    case "time-window": {
      const value = at(items.at(-1), from ?? []);
      return full && value !== undefined && value !== null ? { [parameter]: value } : null;
    }
  }
}

/** Takes the arguments out of a link: only those the operation has, and only from its query. */
function readLink({ parameters }: OperationEntry, link: string): Arguments | null {
  const query = new URLSearchParams(link.split("?")[1] ?? "");
  const known = parameters.filter(
    ({ in: place, name, wire }) => place === "query" && query.has(wire ?? name),
  );
  if (known.length === 0) return null;
  return Object.fromEntries(
    known.map(({ name, wire, schema }) => {
      const text = query.get(wire ?? name) ?? "";
      const isNumber = schema["type"] === "integer" || schema["type"] === "number";
      return [name, isNumber ? Number(text) : text];
    }),
  );
}
