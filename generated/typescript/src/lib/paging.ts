// Copied by flagforge from templates/typescript/overlay/src/lib/paging.ts; edit it there.
import { call, unwrap } from "./call.js";
import { bare, parseBase, settingsOf } from "./client.js";
import type { ClientCore, RequestOptions } from "./client.js";
import { PageLinkError } from "./errors.js";
import { log } from "./logger.js";
import type { AnyOperation, Operation } from "./operation.js";
import type { APIPromise, Result } from "./result.js";

/** Names of the properties on the way to a value. */
export type ValuePath = readonly string[];

/** How an operation gets from one page to the next. */
export type Paging = {
  /** Query parameter that moves from page to page. */
  readonly parameter: string;
  /** From the answer to its items, to the number of all items, to the address of the next page. */
  readonly items: ValuePath;
  readonly total?: ValuePath;
  readonly next?: ValuePath;
} & (
  | { readonly style: "offset" }
  /** From the answer to the parameter's next value. */
  | { readonly style: "token"; readonly token: ValuePath }
  /** From the last item to the parameter's next value. */
  | { readonly style: "search-after" | "keyset"; readonly key: ValuePath }
  /** From an item to its time, and to what tells it from others of that time. */
  | { readonly style: "time-window"; readonly time: ValuePath; readonly id: ValuePath }
);

/** An operation that answers with pages of a collection. */
export interface PagedOperation<Request, Value, Failure, Item> extends Operation<
  Request,
  Value,
  Failure
> {
  readonly paging: Paging;
  /** Carries the type; never there. */
  readonly item?: () => Item;
}

/** Options of a call that can go through pages. Those of the call, such as `deadlineMs`, hold for each page. */
export interface PageOptions extends RequestOptions {
  /** Most items an iteration gives; default: all. */
  readonly maxItems?: number | undefined;
  /** Most pages an iteration asks for; default: all. */
  readonly maxPages?: number | undefined;
  /** Token of a page: the call starts after that page. The request must be the one that gave the token. */
  readonly resume?: string | undefined;
}

/** One page of a collection. */
export interface Page<Value, Item> {
  readonly items: readonly Item[];
  /** The answer as the API sent it. */
  readonly value: Value;
  /** Give it as `resume` to go on after this page, also in another process; `undefined` after the last one. */
  readonly token: string | undefined;
}

/**
 * A promise of the first page, and a way through all of them: `for await` gives items. Further pages are asked for as
 * they are needed; iterating again starts at the first page, which is asked for only once.
 */
export interface PagePromise<Outcome, Item, Value = Outcome>
  extends APIPromise<Outcome>, AsyncIterable<Item> {
  /** The pages, one after another. `maxItems` does not count here. */
  pages(): AsyncIterable<Page<Value, Item>>;
  /** The first page with its items and its token. */
  readonly firstPage: Promise<Page<Value, Item>>;
}

/** Where a page begins: at an address, at a value of the parameter, or at the start. */
interface Cursor {
  readonly path?: string | undefined;
  readonly value?: unknown;
  /** Items before it. */
  readonly seen: number;
  /** The server named the address of this page, so it will name that of the next one too. */
  readonly linked?: boolean;
  /** Neither a total nor a link says where the end is. */
  readonly blind?: boolean;
  /** Ids that the page may repeat, and how many items make a full page. */
  readonly skip?: readonly unknown[];
  readonly width?: number;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are not validated
type Any = any;

/** Sends the request for the first page at once. Items and pages throw what a call's result would hold as `error`. */
export function callPages<Request, Value, Failure, Item>(
  client: ClientCore,
  operation: PagedOperation<Request, Value, Failure, Item>,
  request: Request,
  options: PageOptions = {},
): PagePromise<Result<Value, Failure>, Item, Value> {
  const { paging } = operation;
  const { serverURL, resume, maxItems, maxPages } = bare(options) as PageOptions;
  const settings = settingsOf(client);
  const key = operation.keys?.[paging.parameter] ?? paging.parameter;
  const given = at(request, [key]) as unknown;
  const send = (to: AnyOperation, { path, value }: Cursor): APIPromise<Result<Value, Failure>> => {
    const input = value === undefined ? request : { ...request, [key]: value };
    return call(client, path === undefined ? to : { ...to, ...literal(path) }, input, options);
  };
  const baseOf = (): string => (serverURL ? parseBase(serverURL) : settings.base);
  const start = startOf(operation, given, resume, baseOf);
  const begins = paging.style === "offset" ? 0 : undefined;
  const begun = send(start.refused ? { ...operation, ...refusal } : operation, start);

  async function* pages(most = Infinity): AsyncGenerator<Page<Value, Item>, void, undefined> {
    const visited = new Set([markOf({ ...start, value: start.value ?? given ?? begins }, [])]);
    let cursor = start;
    for (let promise = begun, count = 1; count <= most; count++) {
      const { data, response } = await promise.withResponse();
      if (!data.ok) throw data.error;
      visited.add(pathUnder(baseOf(), response.url) ?? "");
      const items = freshItems(paging, data.value, cursor);
      let next: Cursor | undefined;
      let refused: unknown;
      try {
        const link = (): Link | undefined => linkOf(operation, data.value, response.url, baseOf());
        next = advance(paging, data.value, items, cursor, link);
      } catch (error) {
        refused = error;
      }
      const mark = next && markOf(next, items);
      // A server that leads back to where one has been would be asked forever.
      const looping = next !== undefined && visited.has(mark!);
      if (looping)
        log(settings, "warn", `${operation.id}: stopped, the next page was there before`);
      if (looping && next!.blind) return;
      const token = next && !looping ? renderToken(operation.id, next) : undefined;
      yield { items: items as Item[], value: data.value, token };
      if (refused && count < most) throw refused;
      if (!next || looping || count >= most) return;
      visited.add(mark!);
      promise = send(operation, (cursor = next));
    }
  }
  return withPages(begun, pages, maxItems, maxPages);
}

/** The same promise, rejecting in place of giving a result that is not `ok`. */
export function unwrapPages<Value, Failure, Item>(
  result: PagePromise<Result<Value, Failure>, Item, Value>,
): PagePromise<Value, Item> {
  const value = unwrap(result);
  // Whoever iterates sees the error there.
  const iterated = <T>(what: T): T => (value.catch(() => {}), what);
  return Object.defineProperty(
    Object.assign(value, {
      pages: () => iterated(result.pages()),
      [Symbol.asyncIterator]: () => iterated(result[Symbol.asyncIterator]()),
    }),
    "firstPage",
    { get: () => iterated(result.firstPage) },
  ) as PagePromise<Value, Item>;
}

function withPages<Value, Failure, Item>(
  promise: APIPromise<Result<Value, Failure>>,
  pages: (most?: number) => AsyncGenerator<Page<Value, Item>, void, undefined>,
  maxItems = Infinity,
  maxPages?: number,
): PagePromise<Result<Value, Failure>, Item, Value> {
  async function* items(): AsyncGenerator<Item, void, undefined> {
    let left = maxItems;
    if (left > 0)
      for await (const page of pages(maxPages)) {
        for (const item of page.items) {
          yield item;
          if (--left <= 0) return;
        }
      }
  }
  return Object.defineProperty(
    Object.assign(promise, { pages: () => pages(maxPages), [Symbol.asyncIterator]: items }),
    "firstPage",
    { get: async () => (await pages(1).next()).value },
  ) as unknown as PagePromise<Result<Value, Failure>, Item, Value>;
}

/** What is the same when the server leads back to a place. */
function markOf({ path, value, skip, blind }: Cursor, items: readonly unknown[]): string {
  return path ?? (blind ? JSON.stringify(items) : `=${String(value)} ${String(skip ?? "")}`);
}

/** Items of a page that were not on the one before. */
function freshItems(paging: Paging, value: unknown, { skip }: Cursor): readonly unknown[] {
  const items = listOf(paging, value);
  if (paging.style !== "time-window" || !skip) return items;
  return items.filter((item) => !skip.includes(at(item, paging.id)));
}

/** Where the next page begins; `undefined` after the last one. */
function advance(
  paging: Paging,
  value: unknown,
  fresh: readonly unknown[],
  cursor: Cursor,
  readLink: () => Link | undefined,
): Cursor | undefined {
  const items = listOf(paging, value);
  const seen = cursor.seen + items.length;
  const token = paging.style === "token" ? at(value, paging.token) : undefined;
  if (token) return { value: token, seen };
  // A page of a token may be empty and have a successor; the others end with the first empty page.
  if (!items.length && paging.style !== "token") return undefined;
  const link = readLink();
  const linked = link?.query.get(paging.parameter);
  if (linked) return { value: linked, seen, linked: true };
  if (link?.followed) return { path: link.path, seen, linked: true };
  const total = at(value, paging.total ?? []) as unknown;
  const known = typeof total === "number" && paging.total !== undefined;
  const silent = !paging.next || at(value, paging.next.slice(0, 1)) === undefined;
  const more = !cursor.linked && (known ? seen < (total as number) : silent);
  switch (paging.style) {
    case "token":
      return undefined;
    case "offset":
      return more ? { value: seen, seen, blind: !known } : undefined;
    case "search-after":
    case "keyset": {
      const key = at(items.at(-1), paging.key);
      return more && key != null ? { value: key, seen } : undefined;
    }
    case "time-window":
      return cursor.linked ? undefined : advanceWindow(paging, items, fresh, cursor, seen);
  }
}

/**
 * The window of the next page ends just after the last item, so that items of the same time are not lost; those that
 * come again are left out. A full page of nothing else is stepped over.
 */
function advanceWindow(
  paging: Paging & { readonly style: "time-window" },
  items: readonly unknown[],
  fresh: readonly unknown[],
  { width = 0 }: Cursor,
  seen: number,
): Cursor | undefined {
  const time = at(items.at(-1), paging.time) as unknown;
  if (typeof time !== "number" || (!fresh.length && items.length < width)) return undefined;
  return {
    value: fresh.length ? time + 1 : time,
    seen,
    skip: items.map((item) => at(item, paging.id)),
    width: Math.max(width, items.length),
  };
}

/** A link to the next page. The parameter's value in it goes into the caller's request, which keeps all the others. */
interface Link {
  /** Path below the server's address, with the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** It can be asked for as it is: always with GET, else where it leads to the address of the call. */
  readonly followed: boolean;
}

/** The link of a page to the next one. It is refused where it leads out of the server's address. */
function linkOf(
  { paging, id, method }: AnyOperation & { readonly paging: Paging },
  value: unknown,
  url: string,
  base: string,
): Link | undefined {
  const href = paging.next && (at(value, paging.next) as unknown);
  if (typeof href !== "string" || !href) return undefined;
  const path =
    pathUnder(base, href, url) ??
    // Servers behind a gateway do not know the path they are reached at.
    (/^\/(?!\/)/.test(href) ? pathUnder(base, base + href) : undefined);
  if (path !== undefined) {
    const own = pathUnder(base, url)?.split("?")[0];
    const followed = method === "GET" || path.split("?")[0] === own;
    return { path, query: new URL(base + path).searchParams, followed };
  }
  throw new PageLinkError(`${id}: the next page is not below ${base}`, {
    operation: id,
    attempts: 0,
    link: href.replace(/[?#].*/s, ""),
  });
}

/** What follows the server's address; `undefined` for an address that is not below it. */
function pathUnder(base: string, address: string, from = ""): string | undefined {
  const root = base + "/";
  if (!URL.canParse(address, from || root)) return undefined;
  const target = new URL(address, from || root);
  const { href } = new URL(root);
  target.hash = "";
  return target.href.startsWith(href) ? "/" + target.href.slice(href.length) : undefined;
}

/** An operation's address, taken as it is. */
function literal(path: string): Partial<AnyOperation> {
  const escaped = path.replace(/[{}]/g, encodeURIComponent);
  return { path: escaped, pathParameters: {}, query: {} };
}

/** Where the first page begins: where the token says, else where the request does. */
function startOf(
  { paging, id }: AnyOperation & { readonly paging: Paging },
  given: unknown,
  resume: string | undefined,
  baseOf: () => string,
): Cursor & { readonly refused?: true } {
  const seen = (paging.style === "offset" && Number(given)) || 0;
  if (resume === undefined) return { seen };
  try {
    return parseToken(resume, id, baseOf());
  } catch {
    return { seen, refused: true };
  }
}

const refusal: Partial<AnyOperation> = {
  path: "/{resume}",
  keys: {},
  pathParameters: {
    resume() {
      throw new TypeError("is not a token of this operation");
    },
  },
};

function renderToken(id: string, cursor: Cursor): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify([id, cursor]))));
}

/** The cursor in a token; throws where the text is no token of the operation. */
function parseToken(token: string, id: string, base: string): Cursor {
  const bytes = Uint8Array.from(atob(token), (character) => character.charCodeAt(0));
  const [owner, cursor] = JSON.parse(new TextDecoder().decode(bytes)) as [string, Cursor];
  const { path, seen, skip } = cursor;
  const sound = owner === id && typeof seen === "number" && (!skip || Array.isArray(skip));
  // Tokens come from outside: an address in one is checked as that in an answer is.
  if (!sound || (path !== undefined && pathUnder(base, base + path) !== path))
    throw new TypeError();
  return cursor;
}

function listOf(paging: Paging, value: unknown): readonly unknown[] {
  const items = at(value, paging.items) as unknown;
  return Array.isArray(items) ? items : [];
}

function at(value: unknown, path: ValuePath): Any {
  return path.reduce<Any>((held, name) => {
    return held != null && Object.hasOwn(Object(held), name) ? held[name] : undefined;
  }, value);
}
