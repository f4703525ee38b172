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
import { ClientCore } from "../../templates/typescript/overlay/src/lib/client.ts";
import type { SDKOptions } from "../../templates/typescript/overlay/src/lib/client.ts";
import { InvalidRequestError } from "../../templates/typescript/overlay/src/lib/errors.ts";
import type { HttpRequest } from "../../templates/typescript/overlay/src/lib/middleware.ts";
import type { OperationBody } from "../../templates/typescript/overlay/src/lib/operation.ts";
import { client, definition, getThing, operation } from "./client.ts";

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
