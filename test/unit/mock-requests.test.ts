import { describe, expect, test } from "vitest";
import { start, json, text, integer, ok, body, post, statusOf, detailOf } from "../support/mock.ts";

describe("bodies", () => {
  const paths = {
    "/things": {
      post: {
        requestBody: body({ type: "object", required: ["n"], properties: { n: integer } }),
        responses: ok,
      },
    },
    "/optional": { post: { requestBody: body(integer, false), responses: ok } },
    "/none": { get: { responses: ok }, post: { responses: ok } },
    "/texts": {
      post: {
        requestBody: {
          required: true,
          content: { "text/plain": { schema: { type: "string", maxLength: 2 } }, "image/*": {} },
        },
        responses: ok,
      },
    },
    "/forms": {
      post: {
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                required: ["file"],
                properties: {
                  file: { type: "string", format: "binary" },
                  n: integer,
                  tags: { type: "array", items: integer },
                  meta: { type: "object", required: ["a"] },
                },
              },
            },
            "application/x-www-form-urlencoded": {
              schema: {
                oneOf: [
                  {
                    type: "object",
                    required: ["n"],
                    properties: { n: { allOf: [integer, { type: "integer", minimum: 3 }] } },
                  },
                  { type: "object", required: ["t"], properties: { t: text } },
                ],
              },
            },
          },
        },
        responses: ok,
      },
    },
  };

  test("a wrong or missing content type is 415", async () => {
    const url = await start({ paths });
    const wrong = await fetch(`${url}/things`, {
      method: "POST",
      body: "n=1",
      headers: { "content-type": "text/csv" },
    });
    expect(wrong.status).toBe(415);
    expect(await detailOf(wrong)).toBe("body: text/csv is not accepted; send application/json");
    const missing = await fetch(`${url}/things`, {
      method: "POST",
      body: new Uint8Array([123, 125]),
    });
    expect(missing.status).toBe(415);
    const right = await post(
      `${url}/things`,
      { n: 1 },
      { "content-type": "Application/JSON; charset=utf-8" },
    );
    expect(right.status).toBe(200);
  });

  test("an absent body is refused only where it is required", async () => {
    const url = await start({ paths });
    const missing = await fetch(`${url}/things`, { method: "POST" });
    expect([missing.status, await detailOf(missing)]).toEqual([400, "body is missing"]);
    const empty = { method: "POST", body: "", headers: { "content-type": "application/json" } };
    expect(await statusOf(`${url}/optional`, empty)).toBe(200);
    expect((await post(`${url}/none`, 1)).status).toBe(400);
  });

  test("problems of a body name their places", async () => {
    const url = await start({ paths });
    expect(await detailOf(await post(`${url}/things`, { n: "x" }))).toBe("body/n must be integer");
    const broken = await fetch(`${url}/things`, {
      method: "POST",
      body: "{",
      headers: { "content-type": "application/json" },
    });
    expect([broken.status, String(await detailOf(broken))]).toEqual([
      400,
      expect.stringContaining("body is not application/json"),
    ]);
  });

  test("a discriminated body may match more than the variant it means", async () => {
    const pet = (extra: object): object => ({
      type: "object",
      required: ["kind"],
      properties: { kind: text, ...extra },
    });
    const schemas = { Cat: pet({ lives: integer }), Dog: pet({}) };
    const oneOf = Object.keys(schemas).map((name) => ({ $ref: `#/components/schemas/${name}` }));
    const union = { oneOf, discriminator: { propertyName: "kind" } };
    const url = await start({
      paths: { "/pets": { post: { requestBody: body(union), responses: ok } } },
      components: { schemas },
    });
    expect((await post(`${url}/pets`, { kind: "Cat", lives: 9 })).status).toBe(200);
    expect((await post(`${url}/pets`, { lives: 9 })).status).toBe(400);
  });

  test("texts are UTF-8; ranges of media types are matched", async () => {
    const url = await start({ paths });
    const send = (value: string, type: string): Promise<number> =>
      statusOf(`${url}/texts`, { method: "POST", body: value, headers: { "content-type": type } });
    expect(await send("üé", "text/plain")).toBe(200);
    expect(await send("abc", "text/plain")).toBe(400);
    expect(await send("abc", "image/png")).toBe(200);
    expect(await send("abc", "video/mp4")).toBe(415);
  });

  test("fields of forms are read as their types", async () => {
    const url = await start({ paths });
    const form = new FormData();
    form.append("file", new Blob(["x"]), "x.txt");
    form.append("n", "3");
    form.append("tags", "1");
    form.append("tags", "2");
    form.append("meta", '{"a":1}');
    expect(await statusOf(`${url}/forms`, { method: "POST", body: form })).toBe(200);
    form.set("n", "three");
    expect(await statusOf(`${url}/forms`, { method: "POST", body: form })).toBe(400);
    const encoded = (value: string): Promise<number> =>
      statusOf(`${url}/forms`, { method: "POST", body: new URLSearchParams(value) });
    expect([await encoded("n=3"), await encoded("t=3"), await encoded("n=2")]).toEqual([
      200, 200, 400,
    ]);
  });

  test("a body over the limit is 413", async () => {
    const url = await start({ paths });
    const large = await fetch(`${url}/things`, {
      method: "POST",
      body: new Uint8Array(16 * 1024 * 1024 + 1),
      headers: { "content-type": "application/json" },
    });
    expect(large.status).toBe(413);
    expect(await detailOf(large)).toContain("more than 16777216 bytes");
    expect((await post(`${url}/things`, { n: 1 })).status).toBe(200);
  });

  test("a body nested beyond the stack is refused", async () => {
    const url = await start({
      paths: {
        "/deep": { post: { requestBody: body({ $ref: "#/components/schemas/L" }), responses: ok } },
      },
      components: { schemas: { L: { type: "array", items: { $ref: "#/components/schemas/L" } } } },
    });
    const depth = 200_000;
    const deep = await fetch(`${url}/deep`, {
      method: "POST",
      body: "[".repeat(depth) + "]".repeat(depth),
      headers: { "content-type": "application/json" },
    });
    expect(deep.status).toBe(400);
  });
});

describe("parameters", () => {
  const parameter = (name: string, schema: object, more: object = {}): object => ({
    name,
    in: "query",
    schema,
    ...more,
  });
  const get = (...parameters: object[]): object => ({
    "/x": { get: { parameters, responses: ok } },
  });

  test.each<readonly [string, object[], string, number]>([
    ["a number", [parameter("n", integer)], "n=5", 200],
    ["no number", [parameter("n", integer)], "n=five", 400],
    ["twice what stands once", [parameter("n", integer)], "n=1&n=2", 400],
    [
      "a number by allOf",
      [parameter("n", { allOf: [integer, { type: "integer", minimum: 3 }] })],
      "n=5",
      200,
    ],
    [
      "too small by allOf",
      [parameter("n", { allOf: [{ type: "integer" }, { type: "integer", minimum: 3 }] })],
      "n=2",
      400,
    ],
    [
      "digits as text",
      [
        parameter("n", {
          oneOf: [
            { type: "string", pattern: "^\\d{3}$" },
            { type: "integer", maximum: 9 },
          ],
        }),
      ],
      "n=123",
      200,
    ],
    ["a truth", [parameter("b", { enum: [true] })], "b=true", 200],
    ["an unknown name", [], "z=1", 400],
    [
      "a name of a method",
      [{ name: "constructor", in: "header", required: true, schema: text }],
      "",
      400,
    ],
    ["a list", [parameter("l", { type: "array", items: integer, maxItems: 2 })], "l=1&l=2", 200],
    [
      "a list that is too long",
      [parameter("l", { type: "array", items: integer, maxItems: 1 }, { explode: false })],
      "l=1,2",
      400,
    ],
    [
      "a deep object",
      [parameter("f", { type: "object", properties: { n: integer } }, { style: "deepObject" })],
      "f[n]=1",
      200,
    ],
    [
      "a deep object of a wrong type",
      [parameter("f", { type: "object", properties: { n: integer } }, { style: "deepObject" })],
      "f[n]=x",
      400,
    ],
    [
      "a map beside a number",
      [
        parameter("n", integer),
        parameter("m", { type: "object", additionalProperties: { enum: ["y"] } }),
      ],
      "n=1&x=y",
      200,
    ],
    [
      "JSON",
      [{ name: "j", in: "query", ...json({ type: "object", required: ["a"] }) }],
      "j=%7B%22a%22%3A1%7D",
      200,
    ],
    [
      "text that looks like JSON",
      [{ name: "j", in: "query", content: { "text/plain": { schema: text } } }],
      "j=1",
      200,
    ],
    ["an encoded name", [parameter("a b", integer)], "a+b=1", 200],
  ])("%s", async (_, parameters, query, status) => {
    expect(await statusOf(`${await start({ paths: get(...parameters) })}/x?${query}`)).toBe(status);
  });

  const list = { type: "array", items: integer, maxItems: 2 };
  const object = { type: "object", properties: { n: integer, m: integer }, required: ["n"] };
  test.each<readonly [string, object, boolean, string, number]>([
    ["a number", integer, true, "c=5", 200],
    ["no number", integer, true, "c=five", 400],
    ["a list of several cookies", list, true, "c=1; other=9; c=2", 200],
    ["a list of too many", list, true, "c=1; c=2; c=3", 400],
    ["a list of one cookie", list, false, "c=1,2", 200],
    ["a list of too many in one", list, false, "c=1,2,3", 400],
    ["an object of several cookies", object, true, "other=9; n=1; m=2", 200],
    ["an object of several cookies of a wrong type", object, true, "n=1; m=x", 400],
    ["an object of one cookie", object, false, "c=n,1,m,2", 200],
    ["an object without what it must have", object, false, "c=m,2", 400],
    ["encoded text", { enum: ["a b;"] }, true, "c=a%20b%3B", 200],
  ])("cookies: %s", async (_, schema, explode, cookie, status) => {
    const paths = get({ name: "c", in: "cookie", explode, schema, required: true });
    expect(await statusOf(`${await start({ paths })}/x`, { headers: { cookie } })).toBe(status);
  });
});
