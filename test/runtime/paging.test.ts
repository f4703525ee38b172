import { describe, expect, test } from "vitest";
import { encodeJson } from "../../templates/typescript/overlay/src/lib/bodies.ts";
import { PageLinkError } from "../../templates/typescript/overlay/src/lib/errors.ts";
import { callPages } from "../../templates/typescript/overlay/src/lib/paging.ts";
import type { Paging } from "../../templates/typescript/overlay/src/lib/paging.ts";
import { sendJson, startServer } from "../support/http.ts";
import type { TestServer } from "../support/http.ts";
import { client, KEY } from "./client.ts";
import {
  collect,
  idsOf,
  items,
  linkTo,
  list,
  listThings,
  next,
  offset,
  startPages,
  startShelf,
  things,
  urls,
} from "./shelf.ts";
import type { ListThingsOperation } from "./shelf.ts";

describe("by offset", () => {
  test("goes on while the total says so, with the caller's parameters", async () => {
    await using server = await startShelf(true);
    expect(await idsOf(list(server, offset, {}, { limit: 2 }))).toBe("abcdef");
    const path = "/shelves/a%20b/things?limit=2";
    expect(urls(server)).toEqual([path, `${path}&start=2`, `${path}&start=4`]);
  });

  test("starts where the caller says", async () => {
    await using server = await startShelf(true);
    expect(await idsOf(list(server, offset, {}, { start: 3 }))).toBe("def");
    expect(server.requests.length).toBe(2);
  });

  test("goes on to an empty page where nothing tells the end", async () => {
    await using server = await startShelf(false);
    expect(await idsOf(list(server, offset))).toBe("abcdef");
    expect(server.requests.length).toBe(4);
  });

  test("stops when the server does not know the parameter and nothing tells the end", async () => {
    await using server = await startPages({ items: things("a", "b") });
    expect(await idsOf(list(server, offset))).toBe("ab");
    expect(server.requests.length).toBe(2);
  });

  test("ends where links are given but none to a next page", async () => {
    const first = { items: things("a"), _links: linkTo("/shelves/s/things?start=1") };
    await using server = await startPages(first, { items: things("b"), _links: {}, total: 9 });
    expect(await idsOf(list(server, offset))).toBe("ab");
    await using other = await startPages({ items: things("a"), _links: { self: {} } });
    expect(await idsOf(list(other, offset))).toBe("a");
    expect(other.requests.length).toBe(1);
  });

  test("reads an answer of another shape as a page without items", async () => {
    await using server = await startPages({ items: { a: 1 } });
    expect(await idsOf(list(server, offset))).toBe("");
  });
});

describe("by link", () => {
  test.each([
    "/shelves/s/things?page=z&x={y}",
    "?page=z&x={y}",
    "http://HOST/shelves/s/things?page=z&x={y}#top",
  ])("follows %s as it is", async (href) => {
    const second = { items: things("b") };
    await using server = await startServer((response, { url }) => {
      const link = href.replace("HOST", new URL(server.url).host);
      const first = { items: things("a"), _links: linkTo(link) };
      sendJson(response, 200, url.includes("page") ? second : first);
    });
    expect(await idsOf(list(server, offset, { headers: { "x-trace": "1" } }))).toBe("ab");
    expect(server.requests[1]?.url).toMatch(/\/things\?page=z&x=(\{y\}|%7By%7D)$/);
    for (const { headers } of server.requests)
      expect(headers).toMatchObject({ authorization: KEY, "x-trace": "1" });
  });

  test("puts the base path before a link that lacks it", async () => {
    const first = { items: things("a"), _links: linkTo("/shelves/s/things?page=1") };
    await using server = await startPages(first, { items: things("b") });
    const calls = list({ url: `${server.url}/gateway/` }, offset);
    expect(await idsOf(calls)).toBe("ab");
    expect(server.requests[1]?.url).toBe("/gateway/shelves/s/things?page=1");
  });

  test("takes the parameter's value out of a link and keeps the caller's other ones", async () => {
    const first = { items: things("a"), _links: linkTo("/shelves/s/things?start=5") };
    await using server = await startPages(first, { items: things("b"), total: 9, _links: {} });
    expect(await idsOf(list(server, offset, {}, { limit: 1 }))).toBe("ab");
    expect(urls(server)[1]).toBe("/shelves/a%20b/things?limit=1&start=5");
  });

  test("follows a link of a POST only to the address of the call", async () => {
    const pages = [{ items: things("b") }];
    const body = { key: "filter", encode: encodeJson, mediaType: "application/json" };
    const more = { method: "POST", body };
    const own = { items: things("a"), _links: linkTo("/shelves/a%20b/things?page=2") };
    await using server = await startPages(own, ...pages);
    expect(await idsOf(list(server, offset, {}, { filter: 1 }, more))).toBe("ab");
    expect(urls(server)[1]).toBe("/shelves/a%20b/things?page=2");
    const other = { items: things("a"), _links: linkTo("/things?page=2") };
    await using elsewhere = await startPages(other, ...pages);
    expect(await idsOf(list(elsewhere, offset, {}, { filter: 1 }, more))).toBe("a");
  });

  test("takes the parameter out of the link where the method is not GET", async () => {
    const paging: Paging = {
      style: "time-window",
      parameter: "start",
      items,
      next,
      time: ["at"],
      id: ["id"],
    };
    const first = { items: things("a"), _links: linkTo("/elsewhere?start=z") };
    await using server = await startPages(first, { items: things("b"), _links: {} });
    const body = { key: "filter", encode: encodeJson, mediaType: "application/json" };
    const calls = list(server, paging, {}, { filter: { x: 1 } }, { method: "POST", body });
    expect(await idsOf(calls)).toBe("ab");
    expect(urls(server)[1]).toBe("/shelves/a%20b/things?start=z");
    expect(server.requests.map((request) => `${request.method} ${request.body}`)).toEqual([
      'POST {"x":1}',
      'POST {"x":1}',
    ]);
  });

  test.each([
    "https://evil.example/shelves?start=1",
    "//evil.example/shelves?start=1",
    "\\\\evil.example\\x",
    "http://user@HOST/base/x",
    "http://HOST/basement/x",
    "http://HOST/other",
    "http://HOST/base/../other",
    "http://HOST/base/%2e%2e/other",
    "../../../other",
    "/../../other",
    "file:///etc/passwd",
    "http://[",
  ])("refuses %s", async (href) => {
    await using foreign = await startServer((response) => sendJson(response, 200, {}));
    await using server = await startServer((response) => {
      const link = href.replace("HOST", new URL(server.url).host);
      sendJson(response, 200, { items: things("a"), total: 9, _links: linkTo(link) });
    });
    const calls = list({ url: `${server.url}/base` }, offset);
    const seen: string[] = [];
    const error = await (async () => {
      for await (const { id } of calls) seen.push(id);
    })().catch((thrown: unknown) => thrown);
    expect(seen).toEqual(["a"]);
    expect((await calls.firstPage).items.length).toBe(1);
    expect(error).toBeInstanceOf(PageLinkError);
    expect(error).toMatchObject({ operation: "listThings", name: "PageLinkError" });
    expect(String((error as PageLinkError).link)).not.toContain("start");
    expect([server.requests.length, foreign.requests.length]).toEqual([1, 0]);
  });

  test.each([null, "", 7, { href: 1 }])("reads %j as no link", async (href) => {
    await using server = await startPages({ items: things("a"), _links: { next: { href } } });
    expect(await idsOf(list(server, offset))).toBe("a");
  });
});

describe("a repeated cursor", () => {
  const token: Paging = { style: "token", parameter: "start", items, token: ["token"] };
  test.each([
    ["link to the page itself", offset, { _links: linkTo("/shelves/a%20b/things") }, 1],
    ["link", offset, { _links: linkTo("/shelves/s/things?start=1") }, 2],
    ["token", token, { token: "t" }, 2],
    ["key", { ...offset, style: "keyset", key: ["id"] } as Paging, { total: 9 }, 2],
  ])("ends the pages: %s", async (_, paging, more, requests) => {
    const warnings: string[] = [];
    const logger = {
      debug() {},
      info() {},
      error() {},
      warn: (text: string) => warnings.push(text),
    };
    await using server = await startPages({ items: things("a"), ...more });
    const core = client(server.url, { logger });
    const pages = await collect(
      callPages(core, listThings(paging) as ListThingsOperation, { shelf: "a b" }).pages(),
    );
    expect(pages.length).toBe(requests);
    expect(server.requests.length).toBe(requests);
    expect(pages.at(-1)?.token).toBeUndefined();
    expect(warnings).toEqual(["listThings: stopped, the next page was there before"]);
  });

  test("ends them also where the caller gave it", async () => {
    await using server = await startPages({ items: things("a"), token: "t" });
    expect(await idsOf(list(server, token, {}, { start: "t" }))).toBe("a");
    expect(server.requests.length).toBe(1);
  });
});

describe("by token", () => {
  const paging: Paging = { style: "token", parameter: "start", items, token: ["token"], next };
  test("goes on through empty pages", async () => {
    await using server = await startPages(
      { items: things("a"), token: "t1" },
      {
        items: [],
        token: "t2",
        _links: linkTo("/x?start=9"),
      },
      { items: things("b"), token: "" },
    );
    expect(await idsOf(list(server, paging))).toBe("ab");
    expect(urls(server).map((url) => url.split("?")[1])).toEqual([
      undefined,
      "start=t1",
      "start=t2",
    ]);
  });
});

describe("by key", () => {
  const paging: Paging = { ...offset, style: "search-after", key: ["id"] } as Paging;
  test("takes the last item's where the total says more and no link is there", async () => {
    await using server = await startPages(
      { items: things("a", "b"), total: 3 },
      { items: things("c"), total: 3 },
    );
    expect(await idsOf(list(server, paging))).toBe("abc");
    expect(urls(server)[1]).toContain("?start=b");
  });

  test("ends where the last item has none", async () => {
    await using server = await startPages({ items: [{ at: 1 }], total: 3 });
    expect((await collect(list(server, paging))).length).toBe(1);
    expect(server.requests.length).toBe(1);
  });
});

describe("by time", () => {
  const paging: Paging = {
    style: "time-window",
    parameter: "start",
    items,
    time: ["at"],
    id: ["id"],
  };
  /** Newest first, ended by `start`, which is not part of the window. */
  const startLog = (times: readonly number[], size: number): Promise<TestServer> =>
    startServer((response, { url }) => {
      const end = Number(new URL(url, "http://x").searchParams.get("start") ?? Infinity);
      const all = times.map((at, i) => ({ id: String.fromCharCode(97 + i), at }));
      sendJson(response, 200, { items: all.filter(({ at }) => at < end).slice(0, size) });
    });

  test.each([
    ["all times differ", [9, 8, 7, 6, 5], 2, "abcde"],
    ["a time on both sides of a page's end", [9, 8, 8, 7, 7, 7, 6], 3, "abcdefg"],
    ["one item a page", [9, 8, 7], 1, "abc"],
    ["one page", [9], 5, "a"],
    ["nothing", [], 5, ""],
  ])("%s", async (_, times, size, wanted) => {
    await using server = await startLog(times, size);
    expect(await idsOf(list(server, paging))).toBe(wanted);
  });

  test("steps over a time with more items than a page, since they can't be asked for", async () => {
    await using server = await startLog([9, 8, 8, 8, 7], 2);
    expect(await idsOf(list(server, paging))).toBe("abce");
  });

  test("resumes without giving an item twice", async () => {
    await using server = await startLog([9, 8, 8, 7], 2);
    const { token } = await list(server, paging).firstPage;
    expect(await idsOf(list(server, paging, { resume: token }))).toBe("cd");
  });
});
