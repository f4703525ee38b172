/**
 * Goes through three pages of every paging operation of the built package. The server pages as the style says and knows
 * nothing of the client: it reads parameters off the address and counts what it was asked.
 */
import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { createMockServer, type RecordedRequest } from "../../generator/mock/server.ts";
import type { Operation, Paging, ValuePath } from "../../generator/model/model.ts";
import { applyTexts, buildArguments, describeOperations } from "../support/description.ts";
import { sendJson, startServer, type ReceivedRequest, type TestServer } from "../support/http.ts";
import { loadProjectModel, ROOT, sharedFile } from "../support/project.ts";

const PACKAGE = join(ROOT, "generated/typescript");
const { model } = await loadProjectModel();
const paged = model.groups
  .flatMap(({ operations }) => operations)
  .flatMap((operation) =>
    operation.paging === null ? [] : [{ operation, paging: operation.paging }],
  );
const described = new Map(
  describeOperations(
    applyTexts(JSON.parse(readFileSync(join(ROOT, "spec/openapi.json"), "utf8"))),
  ).map((operation) => [operation.id, operation]),
);

interface Page {
  readonly items: readonly unknown[];
  readonly token?: string;
}
interface Calls extends AsyncIterable<unknown>, Promise<unknown> {
  pages(): AsyncIterable<Page>;
  readonly firstPage: Promise<Page>;
}
type Method = (...args: readonly unknown[]) => Calls;

let load: (file: string) => Promise<Readonly<Record<string, never>>>;
beforeAll(() => {
  load = (file) => import(/* @vite-ignore */ pathToFileURL(join(PACKAGE, "dist", file)).href);
});

/** Method and function of an operation, with everything it needs but options. */
async function bind(operation: Operation, serverURL: string): Promise<readonly Method[]> {
  const functions = readFileSync(join(PACKAGE, "FUNCTIONS.md"), "utf8");
  const row = new RegExp(`\\[(\\w+)\\]\\(docs/(\\w+)\\.md#${operation.id.toLowerCase()}\\)`);
  const [, func = "", namespace = ""] = row.exec(functions) ?? [];
  const name = func.slice(namespace.length);
  const method = name.charAt(0).toLowerCase() + name.slice(1);
  const { LaunchDarkly } = (await load("index.js")) as unknown as {
    LaunchDarkly: new (o: object) => Record<string, Record<string, Method>>;
  };
  const client = new LaunchDarkly({ apiKey: "api-test-key", serverURL });
  const run = (await load(`funcs/${func}.js`))[func] as unknown as Method;
  const wanted = described.get(operation.id);
  if (wanted === undefined) throw new Error(`${operation.id} is not in the description`);
  const args = wanted.takesRequest ? [buildArguments(wanted, "required").request] : [];
  return [
    (options) => client[namespace]![method]!(...args, options),
    (options) => run(client, ...args, options),
  ];
}

/** An object with a value at the end of a path. */
const nest = (path: ValuePath, value: unknown): object =>
  path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as object;

/** Six items, newest first, each with what its style goes by. */
function buildItems(paging: Paging): readonly unknown[] {
  return [60, 50, 40, 40, 20, 10].map((time, i) => {
    switch (paging.style) {
      case "offset":
      case "token":
        return `item ${i}`;
      case "search-after":
      case "keyset":
        return nest(paging.key, `key-${i}`);
      case "time-window":
        return { ...nest(paging.time, time), ...nest(paging.id, `id-${i}`) };
    }
  });
}

/** Index of the first item of the page that is asked for. */
function startOf(paging: Paging, items: readonly unknown[], asked: string | null): number {
  if (asked === null) return 0;
  switch (paging.style) {
    case "offset":
      return Number(asked);
    case "token":
      return Number(/^token-(\d)$/.exec(asked)?.[1]);
    case "search-after":
    case "keyset":
      return Number(/^key-(\d)$/.exec(asked)?.[1]) + 1;
    case "time-window": {
      const times = [60, 50, 40, 40, 20, 10];
      const start = times.findIndex((time) => time < Number(asked));
      return start === -1 ? items.length : start;
    }
  }
}

/** What the parameter must be for the page that begins at an index. */
function cursorAt(paging: Paging, start: number): string {
  switch (paging.style) {
    case "offset":
      return String(start);
    case "token":
      return `token-${start}`;
    case "search-after":
    case "keyset":
      return `key-${start - 1}`;
    case "time-window":
      // Both items of one time are on one page where the server chooses the end.
      return String([Infinity, 60, 50, 40, 40, 20, 10][start]);
  }
}

/** How a page tells that there is another: by link and token where it has them, or by neither. */
type Telling = "link" | "total";

function answer(
  paging: Paging,
  telling: Telling,
  { url }: ReceivedRequest,
  to: ServerResponse,
): void {
  const address = new URL(url, "http://server");
  const items = buildItems(paging);
  const start = startOf(paging, items, address.searchParams.get(paging.parameter));
  const end = start + 2;
  address.searchParams.set(paging.parameter, cursorAt(paging, end));
  const href = address.pathname + address.search;
  const more = end < items.length;
  const links =
    telling === "link" && paging.next !== null
      ? more
        ? nest(paging.next, href)
        : nest(paging.next.slice(0, 1), {})
      : {};
  sendJson(to, 200, {
    ...nest(paging.items, items.slice(start, end)),
    ...(paging.total === null ? {} : nest(paging.total, items.length)),
    ...links,
    ...(paging.style === "token" && more ? nest(paging.token, cursorAt(paging, end)) : {}),
  });
}

const startPages = (paging: Paging, telling: Telling): Promise<TestServer> =>
  startServer((response, request) => answer(paging, telling, request, response));

async function collect<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}

/** Every request goes to the operation's path with its method, body and headers. */
function expectRequests(operation: Operation, requests: readonly ReceivedRequest[]): void {
  const wanted = buildArguments(described.get(operation.id)!, "required");
  for (const { method, url, headers, body } of requests) {
    expect(method).toBe(operation.method.toUpperCase());
    expect(url.split("?")[0]).toBe(wanted.path);
    expect(headers.authorization).toBe("api-test-key");
    expect(headers["ld-api-version"]).toBe(operation.stability === "beta" ? "beta" : undefined);
    expect(body).toBe(requests[0]?.body);
    const query = new URL(url, "http://server").searchParams;
    for (const [name, value] of new URLSearchParams(wanted.query.join("&")))
      expect(query.getAll(name)).toContain(value);
  }
}

const facts = sharedFile("facts/pagination.json");
if (facts === null) console.log("skipped: ../shared/facts/pagination.json is not here");

describe("every paging operation", () => {
  it("is here", () => {
    expect(paged.length).toBe(42);
  });

  it.skipIf(facts === null)("is one of the facts that can page, and none is missing", () => {
    const { operations } = JSON.parse(readFileSync(facts ?? "", "utf8")) as {
      operations: readonly { readonly operationId: string; readonly style: string }[];
    };
    const can = operations.filter(({ style }) => !/^(none|limit-only)/.test(style));
    expect(paged.map(({ operation }) => operation.id).sort()).toEqual(
      can.map(({ operationId }) => operationId).sort(),
    );
  });

  const cases = paged.map((entry) => [entry.operation.id, entry] as const);
  it.each(cases)("%s goes through three pages", async (_, { operation, paging }) => {
    for (const telling of ["link", "total"] as const) {
      await using server = await startPages(paging, telling);
      for (const call of await bind(operation, server.url)) {
        server.requests.length = 0;
        expect(await collect(call())).toEqual(buildItems(paging));
        // Windows overlap, and end with a page that brings nothing new; so do totals nobody sends.
        const most = telling === "link" ? 3 : paging.style === "time-window" ? 6 : 4;
        expect(server.requests.length).toBeGreaterThanOrEqual(3);
        expect(server.requests.length).toBeLessThanOrEqual(most);
        expectRequests(operation, server.requests);
        expect(await collect(call({ maxItems: 3 }))).toEqual(buildItems(paging).slice(0, 3));
        expect((await collect(call({ maxPages: 2 }).pages())).length).toBe(2);
        const { token, items } = await call().firstPage;
        const rest = await collect(call({ resume: token }));
        expect([...items, ...rest]).toEqual(buildItems(paging));
      }
    }
  });

  it.each(cases)("%s goes through three pages of the mock server", async (_, { operation }) => {
    const urls: string[] = [];
    const onRequest = ({ url, status }: RecordedRequest): void => {
      urls.push(url);
      expect(status, url).toBe(200);
    };
    const mock = createMockServer(model, { onRequest });
    try {
      for (const call of await bind(operation, (await mock.listen()).url)) {
        urls.length = 0;
        expect((await collect(call())).length).toBe(6);
        expect(new Set(urls).size).toBe(3);
        expect(urls.length).toBe(3);
      }
    } finally {
      await mock.close();
    }
  });

  it.each(cases)("%s stops on a repeated cursor", async (_, { operation, paging }) => {
    const repeated = {
      ...nest(paging.items, buildItems(paging).slice(0, 2)),
      ...(paging.total === null ? {} : nest(paging.total, 999)),
      ...(paging.style === "token" ? nest(paging.token, "token-2") : {}),
    };
    await using server = await startServer((response, { url }) => {
      const link =
        paging.next === null
          ? {}
          : nest(paging.next, `${url.split("?")[0]}?again=1&${paging.parameter}=7`);
      sendJson(response, 200, { ...repeated, ...link });
    });
    for (const call of await bind(operation, server.url)) {
      server.requests.length = 0;
      const read = await collect(call());
      if (paging.next === null) {
        // Without a link the total alone decides, page by page.
        expect(read.length).toBe(1000);
      } else {
        expect(server.requests.length).toBeLessThanOrEqual(4);
        expect(read.length).toBeLessThanOrEqual(4);
      }
    }
  });
});
