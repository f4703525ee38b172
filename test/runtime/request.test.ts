import { describe, expect, test } from "vitest";
import { call } from "../../templates/typescript/overlay/src/lib/call.ts";
import { ClientCore, withVariables } from "../../templates/typescript/overlay/src/lib/client.ts";
import type { SDKOptions } from "../../templates/typescript/overlay/src/lib/client.ts";
import * as encode from "../../templates/typescript/overlay/src/lib/encode.ts";
import { InvalidRequestError } from "../../templates/typescript/overlay/src/lib/errors.ts";
import type { HttpRequest } from "../../templates/typescript/overlay/src/lib/middleware.ts";
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
    [encode.listJoined, list, "color=blue,bl%2Cack,a%2Fb"],
    [encode.listJoined, "one", "color=one"],
    [encode.listJoined, [], ""],
    [encode.listExploded, list, "color=blue&color=bl%2Cack&color=a%2Fb"],
    [encode.listExploded, [], ""],
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
