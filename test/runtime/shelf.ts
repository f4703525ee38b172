/** A collection of things for the tests of paging: its operation, servers that page through it. */
import { form, simple } from "../../templates/typescript/overlay/src/lib/encode.ts";
import type { APIError } from "../../templates/typescript/overlay/src/lib/errors.ts";
import { callPages, unwrapPages } from "../../templates/typescript/overlay/src/lib/paging.ts";
import type {
  PagedOperation,
  PageOptions,
  PagePromise,
  Paging,
} from "../../templates/typescript/overlay/src/lib/paging.ts";
import { readJson } from "../../templates/typescript/overlay/src/lib/readers.ts";
import { sendJson, startServer } from "../support/http.ts";
import type { ReceivedRequest, TestServer } from "../support/http.ts";
import { client } from "./client.ts";

interface ListThings {
  readonly shelf: string;
  readonly limit?: number;
  readonly start?: number | string;
  readonly filter?: unknown;
}
export interface Thing {
  readonly id: string;
  readonly at: number;
}
export interface Things {
  readonly items: readonly Thing[];
}
export type ListThingsOperation = PagedOperation<ListThings, Things, APIError, Thing>;

export const next = ["_links", "next", "href"];
export const items = ["items"];
export const offset: Paging = {
  style: "offset",
  parameter: "start",
  items,
  total: ["total"],
  next,
};

export const listThings = (paging: Paging, more: Partial<ListThingsOperation> = {}) =>
  ({
    id: "listThings",
    method: "GET",
    path: "/shelves/{shelf}/things",
    pathParameters: { shelf: simple },
    query: { limit: form, start: form },
    responses: { 200: readJson },
    paging,
    ...more,
  }) satisfies ListThingsOperation;

export const things = (...ids: readonly string[]): Thing[] => ids.map((id, at) => ({ id, at }));
export const linkTo = (href: string) => ({ next: { href } });

/** A call of `listThings` on a test server. */
export function list(
  server: { readonly url: string },
  paging: Paging,
  options: PageOptions = {},
  request: Partial<ListThings> = {},
  more: Partial<ListThingsOperation> = {},
): PagePromise<Things, Thing> {
  const operation: ListThingsOperation = listThings(paging, more);
  return unwrapPages(
    callPages(client(server.url), operation, { shelf: "a b", ...request }, options),
  );
}

export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}
export const idsOf = async (source: AsyncIterable<Thing>): Promise<string> =>
  (await collect(source)).map(({ id }) => id).join("");

/** Answers requests with these pages, one after another; the last one again and again. */
export function startPages(...pages: readonly (object | number)[]): Promise<TestServer> {
  let turn = 0;
  return startServer((response) => {
    const page = pages[Math.min(turn++, pages.length - 1)]!;
    if (typeof page === "number") sendJson(response, page, { code: "broken" });
    else sendJson(response, 200, page);
  });
}
export const urls = ({ requests }: { readonly requests: readonly ReceivedRequest[] }): string[] =>
  requests.map(({ url }) => url);

/** Six things in pages of two, by `start`. */
export const startShelf = (total: boolean): Promise<TestServer> =>
  startServer((response, { url }) => {
    const start = Number(new URL(url, "http://x").searchParams.get("start") ?? 0);
    const all = things("a", "b", "c", "d", "e", "f");
    sendJson(response, 200, {
      items: all.slice(start, start + 2),
      ...(total ? { total: all.length } : {}),
    });
  });
