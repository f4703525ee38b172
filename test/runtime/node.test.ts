import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import {
  encodeMultipart,
  encodeBinary,
} from "../../templates/typescript/overlay/src/lib/bodies.ts";
import { call } from "../../templates/typescript/overlay/src/lib/call.ts";
import type { Middleware } from "../../templates/typescript/overlay/src/lib/middleware.ts";
import { readBinary, readText } from "../../templates/typescript/overlay/src/lib/readers.ts";
import { callTrace } from "../../templates/typescript/overlay/src/lib/trace.ts";
import { nodeTransport } from "../../templates/typescript/overlay/src/node.ts";
import { sendJson, startServer, startSocketServer } from "../support/http.ts";
import { client, getThing, operation } from "./client.ts";

describe("node transport", () => {
  const transport = nodeTransport();
  afterAll(() => transport.close());
  const json = { "content-type": "application/json" };

  test.each([
    ["plain", {}, Buffer.from('{"name":"x"}')],
    ["gzip", { "content-encoding": "gzip" }, gzipSync('{"name":"x"}')],
    ["brotli", { "content-encoding": "br" }, brotliCompressSync('{"name":"x"}')],
  ])("reads %s", async (_, headers, body) => {
    await using server = await startServer((response) =>
      response.writeHead(200, { ...json, ...headers }).end(body),
    );
    const promise = call(client(server.url, { transport }), getThing, { thing: "t" });
    expect((await promise).value).toEqual({ name: "x" });
    expect((await promise.withResponse()).response.headers.get("Content-Type")).toBe(
      "application/json",
    );
  });

  test.each([
    ["announced", { "content-length": "2000" }, Buffer.alloc(2000, "1")],
    [
      "after decompression",
      { "content-encoding": "gzip" },
      gzipSync(Buffer.alloc(10_000_000, "1")),
    ],
  ])("stops at a body too large: %s", async (_, headers, body) => {
    await using server = await startServer((response) =>
      response.writeHead(200, { ...json, ...headers }).end(body),
    );
    const things = client(server.url, { transport, maxResponseBytes: 1999 });
    expect((await call(things, getThing, { thing: "t" })).error?.name).toBe(
      "ResponseTooLargeError",
    );
  });

  test("text whose compression ends early is an error", async () => {
    const body = gzipSync("a,b\n".repeat(9999)).subarray(0, 60);
    await using server = await startServer((response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(body),
    );
    const made = operation({ responses: { 200: readText } });
    const { error } = await call(client(server.url, { transport }), made, { thing: "t" });
    expect(error).toMatchObject({ name: "TruncatedResponseError" });
  });

  test("bytes, 204 and asResponse", async () => {
    await using server = await startServer((response, { url }) =>
      url.endsWith("none") ? response.writeHead(204).end() : response.writeHead(200).end("bytes"),
    );
    const things = client(server.url, { transport });
    const bytes = operation({ responses: { 200: readBinary } });
    expect(await ((await call(things, bytes, { thing: "t" })).value as Blob).text()).toBe("bytes");
    expect(await call(things, getThing, { thing: "none" })).toEqual({ ok: true, value: undefined });
    const response = await call(things, getThing, { thing: "t" }).asResponse();
    expect([
      response.ok,
      await response
        .clone()
        .text()
        .catch(() => "used"),
    ]).toEqual([true, "bytes"]);
  });

  test.each([
    [
      "multipart",
      encodeMultipart,
      "multipart/form-data",
      { file: new Blob(["content"]) },
      /name="file"[^]*content/,
    ],
    ["blob", encodeBinary, "image/png", new Blob(["content"]), /^content$/],
    ["stream", encodeBinary, "image/png", new Blob(["content"]).stream(), /^content$/],
  ])("sends %s", async (_, encode, mediaType, body, text) => {
    await using server = await startServer((response) => sendJson(response, 200, {}));
    const made = operation({ method: "POST", body: { key: "body", encode, mediaType } });
    expect(
      (await call(client(server.url, { transport }), made, { thing: "t", body })).error,
    ).toBeUndefined();
    expect(server.requests[0]!.body).toMatch(text);
    expect(server.requests[0]!.headers["content-type"]).toMatch(mediaType);
  });

  test("failures and aborts", async () => {
    await using lost = await startSocketServer((socket) =>
      socket.end("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n["),
    );
    await using silent = await startServer(() => {});
    const name = async (url: string): Promise<string | undefined> =>
      (await call(client(url, { transport, timeoutMs: 100 }), getThing, { thing: "t" })).error
        ?.name;
    expect(await name("http://127.0.0.1:1")).toBe("ConnectionError");
    expect(await name(lost.url)).toBe("TruncatedResponseError");
    expect(await name(silent.url)).toBe("RequestTimeoutError");
  });

  test("a middleware's own signal ends the request too", async () => {
    await using silent = await startServer(() => {});
    const controller = new AbortController();
    const middleware: Middleware[] = [
      (request, next) => next({ ...request, signal: controller.signal }),
    ];
    const result = call(client(silent.url, { transport, middleware }), getThing, { thing: "t" });
    setTimeout(() => controller.abort(new Error("mine")), 50);
    expect((await result).ok).toBe(false);
  });

  test("a long body that is read late, or never, is not taken in at once", async () => {
    let sent = 0;
    const size = 40_000_000;
    await using server = await startServer((response) => {
      response.writeHead(200, { "content-type": "application/octet-stream" });
      const piece = Buffer.alloc(65_536, "1");
      const write = (): void => {
        while (sent < size && !response.destroyed) {
          sent += piece.length;
          if (!response.write(piece)) return void response.once("drain", write);
        }
        response.end();
      };
      write();
    });
    const bytes = operation({ responses: { 200: readBinary } });
    const things = client(server.url, { transport });
    const response = await call(things, bytes, { thing: "t" }).asResponse();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(sent).toBeLessThan(size / 2);
    expect((await response.arrayBuffer()).byteLength).toBe(sent);
  });

  test("redirects stay with the client", async () => {
    await using server = await startServer((response, { url }) =>
      url === "/new"
        ? sendJson(response, 200, { name: "new" })
        : response.writeHead(301, { location: "/new" }).end("moved"),
    );
    expect((await call(client(server.url, { transport }), getThing, { thing: "t" })).value).toEqual(
      { name: "new" },
    );
  });

  test("TRACE goes through a transport, and without one not out at all", async () => {
    await using server = await startServer((response) => sendJson(response, 200, { name: "x" }));
    const traced = operation({ method: "TRACE" });
    const { value } = await callTrace(client(server.url, { transport }), traced, { thing: "t" });
    expect([value, server.requests.map(({ method }) => method)]).toEqual([
      { name: "x" },
      ["TRACE"],
    ]);
    const { error } = await callTrace(client(server.url), traced, { thing: "t" });
    expect(error).toMatchObject({
      name: "InvalidRequestError",
      operation: "getThing",
      attempts: 0,
    });
    expect(String(error)).toMatch(/TRACE.*nodeTransport/);
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ["is read late", 3_000_000, null],
    ["is too long for that", 100_000_000, /faster than it is read/],
  ])("the body of a connection that ends, which %s", async (_, size, failure) => {
    let over = false;
    await using server = await startSocketServer((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${size}\r\nconnection: close\r\n\r\n`);
      socket.on("close", () => (over = true));
      socket.end(Buffer.alloc(size));
    });
    const things = client(server.url, { transport });
    const response = await call(things, getThing, { thing: "t" }).asResponse();
    // Told to wait here, undici would end the process.
    await expect.poll(() => over, { timeout: 20_000 }).toBe(true);
    const text = response.text();
    if (failure === null) await expect(text).resolves.toHaveLength(size);
    else await expect(text).rejects.toThrow(failure);
  });
});
