import { describe, expect, expectTypeOf, test } from "vitest";
import {
  APIError,
  ConnectionError,
  InvalidRequestError,
  RequestAbortedError,
} from "../../templates/typescript/overlay/src/lib/errors.ts";
import { callPages } from "../../templates/typescript/overlay/src/lib/paging.ts";
import type { PagePromise } from "../../templates/typescript/overlay/src/lib/paging.ts";
import { refusedUrl } from "../support/http.ts";
import { client } from "./client.ts";
import {
  collect,
  idsOf,
  linkTo,
  list,
  listThings,
  offset,
  startPages,
  startShelf,
  things,
} from "./shelf.ts";
import type { ListThingsOperation, Thing, Things } from "./shelf.ts";

describe("a call", () => {
  test("sends one request whatever is done with it", async () => {
    await using server = await startPages({ items: things("a"), total: 1 });
    const calls = list(server, offset);
    expect((await calls).items.length).toBe(1);
    expect((await calls.withResponse()).response.status).toBe(200);
    expect(await idsOf(calls)).toBe("a");
    expect(await calls.firstPage).toEqual({
      items: things("a"),
      value: { items: things("a"), total: 1 },
      token: undefined,
    });
    expect(server.requests.length).toBe(1);
  });

  test("can be iterated again, asking for the first page only once", async () => {
    await using server = await startShelf(true);
    const calls = list(server, offset);
    expect([await idsOf(calls), await idsOf(calls)]).toEqual(["abcdef", "abcdef"]);
    expect(server.requests.length).toBe(5);
  });

  test.each([
    [{ maxItems: 0 }, "", 1],
    [{ maxItems: 2 }, "ab", 1],
    [{ maxItems: 3 }, "abc", 2],
    [{ maxPages: 0 }, "", 1],
    [{ maxPages: 1 }, "ab", 1],
    [{ maxPages: 2 }, "abcd", 2],
    [{ maxPages: 2, maxItems: 3 }, "abc", 2],
    [{ maxPages: undefined, maxItems: undefined, resume: undefined }, "abcdef", 3],
  ])("with %j gives %s", async (options, wanted, requests) => {
    await using server = await startShelf(true);
    const calls = list(server, offset, options);
    expect(await idsOf(calls)).toBe(wanted);
    await calls;
    expect(server.requests.length).toBe(requests);
  });

  test("asks for nothing ahead of the loop", async () => {
    await using server = await startShelf(true);
    for await (const { id } of list(server, offset)) if (id === "b") break;
    expect(server.requests.length).toBe(1);
  });

  test("throws the error of a later page after the items before it", async () => {
    await using server = await startPages({ items: things("a", "b"), total: 4 }, 404);
    const seen: string[] = [];
    const error = await (async () => {
      for await (const { id } of list(server, offset)) seen.push(id);
    })().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ statusCode: 404, operation: "listThings" });
    expect(seen).toEqual(["a", "b"]);
  });

  test.each(["items", "pages", "firstPage"] as const)(
    "throws without an answer: %s",
    async (way) => {
      const calls = list({ url: await refusedUrl() }, offset);
      const run =
        way === "firstPage"
          ? calls.firstPage
          : collect<unknown>(way === "items" ? calls : calls.pages());
      await expect(run).rejects.toBeInstanceOf(ConnectionError);
    },
  );

  test("is a result for functions, and throws while it is iterated", async () => {
    await using server = await startPages(404);
    const calls = callPages(client(server.url), listThings(offset) as ListThingsOperation, {
      shelf: "s",
    });
    expect((await calls).ok).toBe(false);
    await expect(collect(calls)).rejects.toBeInstanceOf(APIError);
  });

  test("aborts between pages", async () => {
    await using server = await startShelf(true);
    const controller = new AbortController();
    const seen: string[] = [];
    const loop = (async () => {
      for await (const { id } of list(server, offset, { signal: controller.signal })) {
        seen.push(id);
        if (id === "b") controller.abort();
      }
    })();
    await expect(loop).rejects.toBeInstanceOf(RequestAbortedError);
    expect(seen).toEqual(["a", "b"]);
    expect(server.requests.length).toBe(1);
  });

  test("gives its types", () => {
    type Calls = ReturnType<typeof list>;
    expectTypeOf<Awaited<Calls>>().toEqualTypeOf<Things>();
    expectTypeOf<Calls>().toExtend<AsyncIterable<Thing>>();
  });
});

describe("a token", () => {
  const pagesOf = async (calls: PagePromise<Things, Thing>) => collect(calls.pages());

  test("goes on after its page, in a new client", async () => {
    await using server = await startShelf(true);
    const tokens = (await pagesOf(list(server, offset))).map(({ token }) => token);
    expect(tokens.map((token) => typeof token)).toEqual(["string", "string", "undefined"]);
    expect(await idsOf(list(server, offset, { resume: tokens[0] }))).toBe("cdef");
    expect(await idsOf(list(server, offset, { resume: tokens[1] }))).toBe("ef");
    expect((await list(server, offset, { resume: tokens[1] })).items).toEqual(
      things("a", "b", "c", "d", "e", "f").slice(4),
    );
  });

  test("holds a link", async () => {
    const first = { items: things("a"), _links: linkTo("/shelves/s/things?page=ü&{x}") };
    await using server = await startPages(first, { items: things("b") });
    const { token } = await list(server, offset).firstPage;
    expect(await idsOf(list(server, offset, { resume: token }))).toBe("b");
    expect(server.requests[1]?.url).toMatch(/page=%C3%BC/);
  });

  const forge = (...content: readonly unknown[]): string => btoa(JSON.stringify(content));
  test.each([
    "",
    "?",
    "x",
    btoa("x"),
    btoa("null"),
    forge("listOthers", { seen: 1, value: 2 }),
    forge("listThings", {}),
    forge("listThings", null),
    forge("listThings", { seen: 1, skip: "x" }),
    forge("listThings", { seen: 1, path: "@evil.example/x" }),
    forge("listThings", { seen: 1, path: "/../x" }),
    forge("listThings", { seen: 1, path: 7 }),
  ])("of another operation or hand is refused: %j", async (resume) => {
    await using server = await startShelf(true);
    const calls = list({ url: `${server.url}/base` }, offset, { resume });
    await expect(collect(calls)).rejects.toThrow("resume is not a token of this operation");
    await expect(calls).rejects.toBeInstanceOf(InvalidRequestError);
    expect(server.requests).toEqual([]);
  });
});
