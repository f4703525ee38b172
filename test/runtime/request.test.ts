import { afterEach, describe, expect, test, vi } from "vitest";
import {
  apiKeyInCookie,
  apiKeyInQuery,
  basic,
  bearer,
} from "../../templates/typescript/overlay/src/lib/auth.ts";
import {
  encodeBinary,
  encodeForm,
  encodeJson,
  encodeMultipart,
  encodeText,
} from "../../templates/typescript/overlay/src/lib/bodies.ts";
import { call } from "../../templates/typescript/overlay/src/lib/call.ts";
import { ClientCore, withVariables } from "../../templates/typescript/overlay/src/lib/client.ts";
import type { SDKOptions } from "../../templates/typescript/overlay/src/lib/client.ts";
import * as encode from "../../templates/typescript/overlay/src/lib/encode.ts";
import { InvalidRequestError } from "../../templates/typescript/overlay/src/lib/errors.ts";
import type { HttpRequest } from "../../templates/typescript/overlay/src/lib/middleware.ts";
import type { OperationBody } from "../../templates/typescript/overlay/src/lib/operation.ts";
import { KEY, client, definition, getThing, operation } from "./client.ts";

/** A transport that keeps what it is given and sends nothing. */
function recorder(): { sent: HttpRequest[]; transport: NonNullable<SDKOptions["transport"]> } {
  const sent: HttpRequest[] = [];
  return {
    sent,
    transport: async (request) => {
      sent.push(request);
      const headers = new Map([["content-type", "application/json"]]);
      return { status: 200, headers, text: async () => '{"name":"x"}' };
    },
  };
}

const list = ["blue", "bl,ack", "a/b"];
const object = { R: 100, G: "2 0", gone: undefined };

describe("styles", () => {
  test.each([
    [encode.simple, "a/b?c#d%", "a%2Fb%3Fc%23d%25"],
    [encode.simple, "!'()*~", "%21%27%28%29%2A~"],
    [encode.simple, true, "true"],
    [encode.simple, 10n, "10"],
    [encode.simpleJoined, list, "blue,bl%2Cack,a%2Fb"],
    [encode.simpleJoined, object, "R,100,G,2%200"],
    [encode.simpleExploded, object, "R=100,G=2%200"],
    [encode.label, list, ".blue,bl%2Cack,a%2Fb"],
    [encode.labelExploded, list, ".blue.bl%2Cack.a%2Fb"],
    [encode.matrix, list, ";color=blue,bl%2Cack,a%2Fb"],
    [encode.matrixExploded, list, ";color=blue;color=bl%2Cack;color=a%2Fb"],
    [encode.matrixExploded, object, ";R=100;G=2%200"],
    [encode.jsonPath, { a: 1 }, "%7B%22a%22%3A1%7D"],
    [encode.form, "a&b=c d", "color=a%26b%3Dc%20d"],
    [encode.formReserved, "a/b?c:d&e#f+g", "color=a/b?c:d%26e%23f%2Bg"],
    [encode.formExploded, list, "color=blue&color=bl%2Cack&color=a%2Fb"],
    [encode.formExploded, object, "R=100&G=2%200"],
    [encode.formExploded, [], ""],
    [encode.formExplodedReserved, ["a/b"], "color=a/b"],
    [encode.formJoined, list, "color=blue,bl%2Cack,a%2Fb"],
    [encode.formJoined, "one", "color=one"],
    [encode.formJoined, [], ""],
    [encode.formJoinedReserved, ["a/b", "c"], "color=a/b,c"],
    [encode.spaceDelimited, ["a", "b"], "color=a%20b"],
    [encode.pipeDelimited, ["a", "b"], "color=a%7Cb"],
    [encode.deepObject, { a: { b: [1, 2] }, "c]": 3 }, "color[a][b]=1&color[a][b]=2&color[c%5D]=3"],
    [encode.jsonParameter, [1], "color=%5B1%5D"],
    [encode.simpleHeader, list, "blue,bl,ack,a/b"],
    [encode.simpleHeaderExploded, object, "R=100,G=2 0"],
    [encode.jsonHeader, { a: 1 }, '{"a":1}'],
    [encode.formCookie, ["a", "b;"], "color=a,b%3B"],
    [encode.formCookieExploded, ["a", "b"], "color=a; color=b"],
    [encode.jsonCookie, 1, "color=1"],
  ])("%o of %o", (encoder, value, text) => {
    expect((encoder as (value: unknown, name: string) => string)(value, "color")).toBe(text);
  });

  test.each([undefined, null, Number.NaN, Infinity, {}, [], () => 1, Symbol("x"), "\ud800"])(
    "%o is no path segment",
    (value) => {
      expect(() => encode.simple(value)).toThrow();
    },
  );

  test("a list does not hide what is missing in it", () => {
    expect(() => encode.formExploded(["a", null], "color")).toThrow(TypeError);
  });
});

describe("arguments", () => {
  test.each(["", ".", "..", undefined, null, Number.NaN, {}, ["a"]])(
    "path parameter %o is refused before anything is sent",
    async (thing) => {
      const { sent, transport } = recorder();
      const result = await call(client("http://x", { transport }), operation({}), { thing });
      expect(result.error).toBeInstanceOf(InvalidRequestError);
      expect(result.error).toMatchObject({ operation: "getThing", attempts: 0 });
      expect(String(result.error)).toMatch(/getThing: thing /);
      expect(sent).toEqual([]);
    },
  );

  test("a label that makes a dot segment is refused", async () => {
    const { transport } = recorder();
    const made = operation({ pathParameters: { thing: encode.label } });
    expect((await call(client("http://x", { transport }), made, { thing: "." })).ok).toBe(false);
  });

  test("all places, renamed and left out", async () => {
    const { sent, transport } = recorder();
    const made = operation({
      path: "/a/{p-1}/{q}",
      pathParameters: { "p-1": encode.simple, q: encode.simple },
      query: { view: encode.form, none: encode.form, tags: encode.formExploded },
      headers: { "X-Thing": encode.simpleHeader },
      cookies: { c1: encode.formCookie, c2: encode.formCookie },
      constants: { "X-Version": "beta" },
      keys: { "p-1": "p1", "X-Thing": "xThing" },
    });
    const input = {
      p1: "{q}$&",
      q: 2,
      view: "a b",
      none: null,
      tags: [],
      xThing: "t",
      c1: 1,
      c2: 2,
    };
    await call(client("http://x/base/", { transport }), made, input);
    expect(sent[0]!.url).toBe("http://x/base/a/%7Bq%7D%24%26/2?view=a%20b");
    expect(sent[0]!.headers).toEqual({
      accept: "application/json",
      "user-agent": "things/1.0.0",
      "x-thing": "t",
      cookie: "c1=1; c2=2",
      "x-version": "beta",
      authorization: KEY,
    });
  });

  test("headers: later ones win, in any spelling, and null removes", async () => {
    const { sent, transport } = recorder();
    const things = client("http://x", {
      transport,
      headers: { "X-A": "client", "x-b": "client", "User-Agent": null },
      fetchOptions: { headers: [["x-c", "init"]] },
    });
    const made = operation({ constants: { "X-Version": "beta" } });
    await call(
      things,
      made,
      { thing: "t" },
      {
        headers: new Headers({ "x-a": "call", "x-version": "2" }),
      },
    );
    await call(
      things,
      made,
      { thing: "t" },
      { headers: { "X-B": null, Authorization: "Bearer t" } },
    );
    expect(sent[0]!.headers).toMatchObject({
      "x-a": "call",
      "x-b": "client",
      "x-c": "init",
      "x-version": "2",
    });
    expect(sent[0]!.headers).not.toHaveProperty("user-agent");
    expect(sent[1]!.headers).toMatchObject({ "x-a": "client", authorization: "Bearer t" });
    expect(sent[1]!.headers).not.toHaveProperty("x-b");
  });

  test.each(["a\r\nx: 1", "a\nb", "a\0b", "€"])(
    "header value %j is refused, not quoted",
    async (value) => {
      const { sent, transport } = recorder();
      const things = client("http://x", { transport });
      const { error } = await call(things, getThing, { thing: "t" }, { headers: { "x-a": value } });
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect(String(error)).toContain("x-a");
      expect(String(error)).not.toContain(value);
      expect(sent).toEqual([]);
    },
  );

  test.each([0, -1, Number.NaN])("timeoutMs %d is refused", async (timeoutMs) => {
    const { sent, transport } = recorder();
    const result = await call(
      client("http://x", { transport }),
      getThing,
      { thing: "t" },
      { timeoutMs },
    );
    expect(result.error).toBeInstanceOf(InvalidRequestError);
    expect(sent).toEqual([]);
  });
});

describe("servers", () => {
  const address = async (options: SDKOptions, serverURL?: string): Promise<string> => {
    const { sent, transport } = recorder();
    const things = new ClientCore(definition, { apiKey: KEY, transport, ...options });
    await call(things, getThing, { thing: "t" }, { serverURL });
    return sent[0]!.url;
  };

  test("named, by address, per call", async () => {
    expect(await address({})).toBe("https://things.example/things/t");
    expect(await address({ server: "other" })).toBe("https://other.example/base/things/t");
    expect(await address({ serverURL: "http://h:1/v" })).toBe("http://h:1/v/things/t");
    expect(await address({}, "http://h:1/")).toBe("http://h:1/things/t");
  });

  test("variables", async () => {
    const { sent, transport } = recorder();
    const servers = { main: withVariables("https://{region}.example", { region: "us" }) };
    for (const serverVariables of [{}, { region: "eu" }]) {
      const options = { apiKey: KEY, transport, serverVariables };
      await call(new ClientCore({ ...definition, servers }, options), getThing, { thing: "t" });
    }
    expect(sent.map(({ url }) => new URL(url).host)).toEqual(["us.example", "eu.example"]);
  });

  test.each([
    "ftp://h",
    "h",
    "",
    "http://user:secret@h",
    "http://h?a=1",
    "http://h#a",
    "http://h\\@evil",
    "javascript:alert(1)",
  ])("address %j is refused, not quoted", async (serverURL) => {
    const { transport } = recorder();
    const things = client("http://x", { transport });
    if (serverURL) {
      expect(() => client(serverURL)).toThrow(InvalidRequestError);
      const { error } = await call(things, getThing, { thing: "t" }, { serverURL });
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect(String(error)).not.toContain("secret");
    }
    expect(() => new ClientCore(definition, { server: "nowhere" })).toThrow(/main,other/);
  });
});

describe("credentials", () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    [bearer(), "k", { authorization: "Bearer k" }, ""],
    [basic(), "ü:p", { authorization: "Basic w7w6cA==" }, ""],
    [apiKeyInCookie("sid"), "a;b", { cookie: "sid=a%3Bb" }, ""],
    [apiKeyInQuery("key"), "a&b", {}, "?key=a%26b"],
  ])("%o", async (authenticate, apiKey, headers, query) => {
    const { sent, transport } = recorder();
    const things = new ClientCore({ ...definition, authenticate }, { apiKey, transport });
    await call(things, getThing, { thing: "t" });
    expect(sent[0]!.headers).toMatchObject(headers);
    expect(new URL(sent[0]!.url).search).toBe(query);
  });

  test("from the environment, read when the client is made", async () => {
    const { sent, transport } = recorder();
    vi.stubEnv("THINGS_API_KEY", "from-env");
    const things = new ClientCore(definition, { transport });
    vi.stubEnv("THINGS_API_KEY", "later");
    await call(things, getThing, { thing: "t" });
    expect(sent[0]!.headers["authorization"]).toBe("from-env");
  });

  test("a function is asked for every call", async () => {
    const { sent, transport } = recorder();
    let count = 0;
    const things = client("http://x", { transport, apiKey: async () => `key-${++count}` });
    await call(things, getThing, { thing: "t" });
    await call(things, getThing, { thing: "t" });
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual(["key-1", "key-2"]);
  });

  test.each([undefined, ""])("without a key (%o) the error says what to do", async (apiKey) => {
    const { sent, transport } = recorder();
    vi.stubEnv("THINGS_API_KEY", "");
    const things = new ClientCore(definition, { apiKey, transport });
    const { error } = await call(things, getThing, { thing: "t" });
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(String(error)).toMatch(/apiKey.*THINGS_API_KEY/);
    expect(sent).toEqual([]);
    expect((await call(things, operation({ anonymous: true }), { thing: "t" })).ok).toBe(true);
  });
});

describe("bodies", () => {
  const send = async (
    value: unknown,
    body: Partial<OperationBody>,
    headers = {},
  ): Promise<{ type: string | undefined; text: string; error: unknown }> => {
    const { sent, transport } = recorder();
    const made = operation({
      method: "POST",
      body: { key: "body", encode: encodeJson, mediaType: "application/json", ...body },
    });
    const { error } = await call(
      client("http://x", { transport }),
      made,
      { thing: "t", body: value },
      { headers },
    );
    const request = sent[0];
    const text = request ? await new Response(request.body ?? null).text() : "";
    return { type: request?.headers["content-type"], text, error };
  };

  test.each([
    [{ a: 1 }, {}, "application/json", '{"a":1}'],
    [undefined, {}, undefined, ""],
    ["text", { encode: encodeText, mediaType: "text/plain" }, "text/plain", "text"],
    [new Blob(["b"]), { encode: encodeBinary, mediaType: "image/png" }, "image/png", "b"],
    [new Uint8Array([65]), { encode: encodeBinary, mediaType: "image/png" }, "image/png", "A"],
    [
      { a: [1, "x y"], b: { c: 1 }, d: null },
      { encode: encodeForm, mediaType: "application/x-www-form-urlencoded" },
      "application/x-www-form-urlencoded",
      "a=1&a=x+y&b=%7B%22c%22%3A1%7D",
    ],
  ])("%o", async (value, body, type, text) => {
    expect(await send(value, body)).toEqual({ type, text, error: undefined });
  });

  test("a content-type of the call wins and chooses the encoder", async () => {
    const special = "application/json; domain-model=special";
    expect(await send({ a: 1 }, {}, { "Content-Type": special })).toMatchObject({
      type: special,
      text: '{"a":1}',
    });
    const alternatives = { "text/plain": encodeText };
    const chosen = await send(
      "a",
      { alternatives },
      { "content-type": "text/plain; charset=utf-8" },
    );
    expect(chosen).toMatchObject({ type: "text/plain; charset=utf-8", text: "a" });
  });

  test("multipart: parts by kind, names escaped, boundary left to the transport", async () => {
    const body = { encode: encodeMultipart, mediaType: "multipart/form-data" };
    const file = new File(["content"], 'a"\r\nb.csv', { type: "text/csv" });
    const { type, text } = await send(
      { file, tags: ["x", 1], meta: { a: 1 }, raw: new Uint8Array([66]) },
      body,
    );
    expect(type).toBeUndefined();
    expect(text).toContain(
      'name="file"; filename="a%22%0D%0Ab.csv"\r\nContent-Type: text/csv\r\n\r\ncontent',
    );
    expect(text.match(/name="tags"/g)).toHaveLength(2);
    expect(text).toContain('Content-Type: application/json\r\n\r\n{"a":1}');
    expect(text).toContain('filename="raw"');
  });

  const circular: Record<string, unknown> = {};
  circular["self"] = circular;
  test.each([
    [undefined, { required: true }, /body is missing/],
    [circular, {}, /circular/],
    [10n, {}, /BigInt/],
    [{}, { encode: encodeText, mediaType: "text/plain" }, /text\/plain/],
    [{}, { encode: encodeBinary, mediaType: "image/png" }, /image\/png/],
  ])("%o cannot be sent", async (value, body, message) => {
    const { error, type } = await send(value, body);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(String(error)).toMatch(message);
    expect(type).toBeUndefined();
  });
});

test("nothing on Object.prototype becomes an option, an argument or a header", async () => {
  const polluted = Object.prototype as Record<string, unknown>;
  const { sent, transport } = recorder();
  const names = [
    "serverURL",
    "view",
    "headers",
    "timeoutMs",
    "middleware",
    "x-evil",
    "fetchOptions",
  ];
  try {
    for (const name of names) polluted[name] = name === "x-evil" ? "1" : "http://evil";
    const result = await call(client("http://x", { transport }), getThing, { thing: "t" });
    expect(result.error).toBeUndefined();
  } finally {
    for (const name of names) delete polluted[name];
  }
  expect(sent[0]!.url).toBe("http://x/things/t");
  expect(Object.keys(sent[0]!.headers)).not.toContain("x-evil");
});
