import { gzipSync } from "node:zlib";
import { inspect } from "node:util";
import { describe, expect, expectTypeOf, test } from "vitest";
import { call } from "../../templates/typescript/overlay/src/lib/call.ts";
import * as errors from "../../templates/typescript/overlay/src/lib/errors.ts";
import {
  readBinary,
  readNothing,
  readText,
} from "../../templates/typescript/overlay/src/lib/readers.ts";
import type { AnyOperation } from "../../templates/typescript/overlay/src/lib/operation.ts";
import {
  InternalServerError,
  NotFoundError,
  RateLimitError,
} from "../../templates/typescript/overlay/src/lib/status-errors.ts";
import { sendJson, startServer, startSocketServer } from "../support/http.ts";
import { KEY, client, getThing, operation } from "./client.ts";

interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/** Calls `getThing`, or what is made of it, on a server that gives one answer. */
async function ask(answer: Answer, parts: Partial<AnyOperation> = {}, options = {}) {
  await using server = await startServer((response) => {
    const { status = 200, headers = { "content-type": "application/json" }, body = "" } = answer;
    response.writeHead(status, headers).end(body);
  });
  return await call(client(server.url), operation(parts), { thing: "t" }, options);
}

describe("success", () => {
  const csv = { "content-type": "text/csv" };
  test.each<[string, Answer, Partial<AnyOperation>, unknown]>([
    ["JSON", { body: '{"name":"x"}' }, {}, { name: "x" }],
    ["JSON with a BOM", { body: '\ufeff{"name":"x"}' }, {}, { name: "x" }],
    [
      "JSON of another name",
      { headers: { "content-type": "application/hal+json" }, body: "[1]" },
      {},
      [1],
    ],
    ["JSON without a name", { headers: {}, body: "[1]" }, {}, [1]],
    [
      "gzip",
      {
        headers: { "content-type": "application/json", "content-encoding": "gzip" },
        body: gzipSync("[1]"),
      },
      {},
      [1],
    ],
    ["text", { headers: csv, body: "a,b" }, { responses: { 200: readText } }, "a,b"],
    ["nothing", { body: "ignored" }, { responses: { 200: readNothing } }, undefined],
    ["204", { status: 204 }, {}, undefined],
    ["205", { status: 205, body: "{" }, {}, undefined],
    [
      "empty, where 204 is documented",
      {},
      { responses: { ...getThing.responses, 204: readNothing } },
      undefined,
    ],
    [
      "a range",
      { status: 202, body: "1" },
      { responses: { "2XX": getThing.responses["200"]! } },
      1,
    ],
    [
      "default",
      { status: 202, body: "1" },
      { responses: { default: getThing.responses["200"]! } },
      1,
    ],
    ["undocumented JSON", { status: 202, body: "1" }, {}, 1],
    ["undocumented text", { status: 202, headers: csv, body: "a" }, {}, "a"],
    ["undocumented and empty", { status: 202 }, {}, undefined],
    ["HEAD", {}, { method: "HEAD", responses: { 200: readNothing } }, undefined],
  ])("%s", async (_, answer, parts, value) => {
    expect(await ask(answer, parts)).toEqual({ ok: true, value });
  });

  test("bytes", async () => {
    const body = Buffer.from([0, 255, 1]);
    const { value } = await ask(
      { headers: { "content-type": "image/png" }, body },
      { responses: { 200: readBinary } },
    );
    expect(value).toBeInstanceOf(Blob);
    expect((value as Blob).type).toBe("image/png");
    expect(Buffer.from(await (value as Blob).arrayBuffer())).toEqual(body);
  });

  test("what cannot show that it was cut off is asked for without compression", async () => {
    await using server = await startServer((response) => sendJson(response, 200, {}));
    await call(client(server.url), operation({ responses: { 200: readText } }), { thing: "t" });
    expect(server.requests[0]!.headers["accept-encoding"]).toBe("identity");
  });
});

describe("a success that is none", () => {
  const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`;
  const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

  test.each<[string, Answer, string]>([
    [
      "HTML",
      { headers: { "content-type": "text/html" }, body: "<html>" },
      "UnexpectedContentTypeError",
    ],
    ["empty", {}, "EmptyResponseError"],
    ["malformed", { body: '{"a":1,}' }, "ResponseParseError"],
    ["not JSON at all", { body: "oops" }, "ResponseParseError"],
    ...['{"a":1', '{"a":"x', '{"a":{"b":1}', "[1,tr", '{"a"', "{"].map(
      (body): [string, Answer, string] => [body, { body }, "TruncatedResponseError"],
    ),
    ["part nobody asked for", { status: 206, body: "[1]" }, "APIError"],
    [
      "broken gzip",
      {
        headers: { "content-type": "application/json", "content-encoding": "gzip" },
        body: "no gzip",
      },
      "TruncatedResponseError",
    ],
    [
      "half of gzip",
      {
        headers: { "content-type": "application/json", "content-encoding": "gzip" },
        body: gzipSync(JSON.stringify(Array(999).fill("abc"))).subarray(0, 40),
      },
      "TruncatedResponseError",
    ],
  ])("%s", async (_, answer, name) => {
    const { error } = await ask(answer);
    expect(error).toMatchObject({
      name,
      statusCode: answer.status ?? 200,
      operation: "getThing",
      attempts: 1,
    });
    expect(error).toBeInstanceOf(errors.ResponseError);
  });

  test.each<[string, string]>([
    ["with a length", `${head}content-length: 100\r\n\r\n[1,2`],
    ["in chunks", `${head}transfer-encoding: chunked\r\n\r\n${chunk("[1,2")}`],
  ])("connection lost in the body %s", async (_, text) => {
    await using server = await startSocketServer((socket) =>
      socket.write(text, () => setTimeout(() => socket.destroy(), 20)),
    );
    const { error } = await call(client(server.url), getThing, { thing: "t" });
    expect(error).toBeInstanceOf(errors.TruncatedResponseError);
  });

  test.each<[string, Record<string, string>, Buffer]>([
    ["announced", { "content-length": "2000" }, Buffer.alloc(2000, "1")],
    ["in chunks", {}, Buffer.alloc(2000, "1")],
    [
      "after decompression",
      { "content-encoding": "gzip" },
      gzipSync(Buffer.alloc(10_000_000, "1")),
    ],
  ])("too large: %s", async (_, headers, body) => {
    const answer = { headers: { "content-type": "application/json", ...headers }, body };
    expect((await ask(answer, {}, { maxResponseBytes: 1999 })).error).toBeInstanceOf(
      errors.ResponseTooLargeError,
    );
  });

  test("a body without end is not read on", async () => {
    let resolve = (): void => {};
    const closed = new Promise<void>((done) => (resolve = done));
    await using server = await startServer((response) => {
      const timer = setInterval(() => response.write("x".repeat(1000)), 1);
      response.on("close", () => (clearInterval(timer), resolve()));
    });
    const { error } = await call(
      client(server.url),
      getThing,
      { thing: "t" },
      { maxResponseBytes: 5000 },
    );
    expect(error).toBeInstanceOf(errors.ResponseTooLargeError);
    await closed;
  });
});

describe("errors of the API", () => {
  const json = (status: number, body: unknown): Answer => ({
    status,
    headers: { "content-type": "application/problem+json", "x-request-id": "r-1" },
    body: JSON.stringify(body),
  });

  test.each<[string, Answer, object]>([
    [
      "documented",
      json(404, { code: "gone", message: "No such thing" }),
      {
        name: "MissingThing",
        statusCode: 404,
        code: "gone",
        message: "No such thing",
        requestId: "r-1",
        body: { code: "gone", message: "No such thing" },
      },
    ],
    [
      "by range",
      json(503, { message: "busy" }),
      { name: "BusyThing", statusCode: 503, message: "busy" },
    ],
    [
      "undocumented",
      json(400, { code: "bad" }),
      { name: "APIError", code: "bad", message: "400 Bad Request" },
    ],
    ["nested", json(404, { error: { code: "c", message: "m" } }), { code: "c", message: "m" }],
    ["RFC 9457", json(404, { title: "T", detail: "D" }), { message: "D" }],
    ["title only", json(404, { title: "T", message: "" }), { message: "T" }],
    ["not an object", json(404, null), { name: "APIError", message: "404 Not Found", body: null }],
    [
      "code is a number",
      json(404, { code: 5, message: {} }),
      { name: "MissingThing", code: undefined, message: "404 Not Found" },
    ],
    [
      "HTML",
      { status: 502, headers: { "content-type": "text/html" }, body: "<h1>Bad</h1>" },
      {
        name: "APIError",
        statusCode: 502,
        message: "502 Bad Gateway",
        body: "<h1>Bad</h1>",
        rawBody: "<h1>Bad</h1>",
        contentType: "text/html",
      },
    ],
    ["malformed JSON", { status: 404, body: "{" }, { name: "APIError", body: "{" }],
    ["empty", { status: 401, headers: {} }, { name: "APIError", statusCode: 401, body: undefined }],
    ["304", { status: 304, headers: {} }, { name: "APIError", statusCode: 304 }],
  ])("%s", async (_, answer, fields) => {
    const { error } = await ask(answer);
    expect(error).toMatchObject({ operation: "getThing", attempts: 1, ...fields });
    expect(error).toBeInstanceOf(errors.APIError);
    expect(error).toBeInstanceOf(Error);
  });

  test("the status counts when the body is cut off", async () => {
    await using server = await startSocketServer((socket) =>
      socket.end("HTTP/1.1 503 Busy\r\ncontent-length: 100\r\n\r\n{"),
    );
    const { error } = await call(client(server.url), getThing, { thing: "t" });
    expect(error).toMatchObject({ name: "APIError", statusCode: 503, message: "503 Busy" });
  });

  test("guards by status hold for every class and narrow it", async () => {
    const { error } = await ask(json(404, { hint: "look there" }));
    expect(error instanceof NotFoundError).toBe(true);
    expect(error instanceof RateLimitError).toBe(false);
    expect(error instanceof InternalServerError).toBe(false);
    expect((await ask({ status: 599 })).error instanceof InternalServerError).toBe(true);
    for (const value of [undefined, null, {}, { statusCode: 404 }, new Error("404")]) {
      expect(value instanceof NotFoundError).toBe(false);
    }
    if (error instanceof NotFoundError) expectTypeOf(error.statusCode).toEqualTypeOf<404>();
  });

  test("what a message says cannot steer a terminal, and has an end", async () => {
    const message = `a\u001b[31m\r\n\u202eb${"x".repeat(5000)}`;
    const { error } = await ask(json(404, { message }));
    expect((error as Error).message).toMatch(/^a%1B\[31m%0D%0A%u202Ebx+$/);
    expect((error as Error).message).toHaveLength(1024);
  });

  test("no print of an error or a client shows a credential or a cookie", async () => {
    await using server = await startServer((response) => {
      response.setHeader("set-cookie", "session=hidden-cookie");
      sendJson(response, 404, { message: "no" });
    });
    const things = client(server.url, { headers: { cookie: "c=hidden-cookie" } });
    const refused = client("http://127.0.0.1:1", { headers: { cookie: "c=hidden-cookie" } });
    const printed = [
      things,
      ...(await Promise.all(
        [things, refused].map(async (one) => (await call(one, getThing, { thing: "t" })).error),
      )),
    ];
    for (const value of printed) {
      expect(value).toBeDefined();
      for (const text of [
        inspect(value, { depth: 9, showHidden: false }),
        JSON.stringify(value),
        String(value),
        (value as Error).stack ?? "",
      ]) {
        expect(text).not.toContain(KEY);
        expect(text).not.toContain("hidden-cookie");
      }
    }
    expect(inspect(things, { depth: 9, showHidden: true })).not.toContain(KEY);
    expect((printed[1] as errors.APIError).headers.get("set-cookie")).toContain("hidden-cookie");
  });
});
