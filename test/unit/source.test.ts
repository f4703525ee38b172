/** Descriptions fetched from a real server, whose answers go wrong in every way. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FlagforgeError } from "../../generator/diagnostics.ts";
import { readSource, type SourceOptions } from "../../generator/spec/source.ts";
import { refusedUrl, startServer, type ReceivedRequest, type TestServer } from "../support/http.ts";

const BODY = JSON.stringify({ openapi: "3.0.3", info: {}, paths: {} });
let directory = "";
const servers: TestServer[] = [];

beforeEach(() => void (directory = mkdtempSync(join(tmpdir(), "flagforge-source-"))));
afterEach(async () => {
  rmSync(directory, { recursive: true, force: true });
  for (const server of servers.splice(0)) await server.close();
});

type Listener = (response: ServerResponse, request: ReceivedRequest) => void;

async function serve(listener: Listener): Promise<string> {
  const server = await startServer(listener);
  servers.push(server);
  return server.url;
}

const read = (url: string, over: Partial<SourceOptions> = {}) =>
  readSource(url, { cacheDirectory: join(directory, "cache"), env: {}, ...over });

async function complaintOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof FlagforgeError)) throw new Error(`not refused: ${String(error)}`);
  const [first] = error.diagnostics;
  return `${first?.code} ${first?.problem}`;
}

test("asks again with the ETag and takes the cached copy on 304", async () => {
  const conditions: (string | undefined)[] = [];
  const url = await serve((response, request) => {
    conditions.push(request.headers["if-none-match"]);
    if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"1"' }).end(BODY);
  });
  expect(await read(`${url}/a?token=1`)).toEqual({
    text: BODY,
    source: `${url}/a`,
    fromCache: false,
    etag: '"1"',
  });
  expect(await read(`${url}/a?token=1`)).toMatchObject({ text: BODY, fromCache: true });
  await read(`${url}/b`);
  expect(conditions).toEqual([undefined, '"1"', undefined]);
});

test("does not trust a damaged cache", async () => {
  const url = await serve((response, request) =>
    response
      .writeHead(request.headers["if-none-match"] === undefined ? 200 : 304, { etag: '"1"' })
      .end(request.headers["if-none-match"] === undefined ? BODY : ""),
  );
  await read(url);
  const [file = ""] = readdirSync(join(directory, "cache"));
  const whole = { etag: '"1"', sha256: "0".repeat(64), text: "{}" };
  for (const text of ["{", JSON.stringify(whole), "null"]) {
    writeFileSync(join(directory, "cache", file), text);
    expect(await read(url)).toMatchObject({ text: BODY, fromCache: false });
  }
});

test("follows redirects within the origin, and sends a password only as a header", async () => {
  const seen: (string | undefined)[] = [];
  const url = await serve((response, request) => {
    seen.push(`${request.url} ${request.headers.authorization}`);
    if (request.url === "/old") response.writeHead(302, { location: "/new" }).end();
    else response.end(BODY);
  });
  const named = url.replace("//", "//me:p%40ss@");
  expect((await read(`${named}/old`)).source).toBe(`${url}/old`);
  const basic = `Basic ${Buffer.from("me:p@ss").toString("base64")}`;
  expect(seen).toEqual([`/old ${basic}`, `/new ${basic}`]);
});

test("goes through the proxy of the environment", async () => {
  const asked: (string | undefined)[] = [];
  const proxy: Server = createServer();
  proxy.on("connect", (request, socket) => {
    asked.push(request.url);
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    socket.once("data", () =>
      socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`),
    );
  });
  await new Promise<void>((resolve) => void proxy.listen(0, "127.0.0.1", resolve));
  const env = { HTTP_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
  expect((await read("http://api.invalid/spec.json", { env })).text).toBe(BODY);
  expect(asked).toEqual(["api.invalid:80"]);
  proxy.close();
});

const faults: [string, Listener, string, Partial<SourceOptions>?][] = [
  ["403", (response) => void response.writeHead(403).end(), "FF1102 The server answered 403"],
  ["500", (response) => void response.writeHead(500).end(), "FF1102 The server answered 500"],
  [
    "304 unasked",
    (response) => void response.writeHead(304).end(),
    "FF1102 The server answered 304 to a request without a condition",
  ],
  [
    "HTML",
    (response) => void response.end("<!DOCTYPE html><p>Log in"),
    "FF1102 The server answered a web page, not a description",
  ],
  [
    "another origin",
    (response) => void response.writeHead(302, { location: "http://other.invalid/" }).end(),
    "FF1103 The server redirects to another origin, http://other.invalid",
  ],
  [
    "a circle",
    (response) => void response.writeHead(301, { location: "/" }).end(),
    "FF1102 There are more than 5 redirects",
  ],
  [
    "too large",
    (response) => void response.end(BODY),
    "FF1104 The answer has more than 10 bytes",
    { maxBytes: 10 },
  ],
  [
    "cut off",
    (response) => {
      response.writeHead(200, { "content-length": 1000, etag: '"1"' }).write(BODY);
      setTimeout(() => response.destroy(), 50);
    },
    "FF1102 The server can't be reached or broke off (UND_ERR_SOCKET)",
  ],
  [
    "never ends",
    (response) => void response.writeHead(200).write(BODY),
    "FF1102 There was no whole answer within 150 ms",
    { timeoutMs: 150 },
  ],
  ["silent", () => undefined, "FF1102 There was no whole answer within 150 ms", { timeoutMs: 150 }],
];

test.each(faults)("refuses and keeps nothing: %s", async (_, listener, message, over = {}) => {
  const url = await serve(listener);
  expect(await complaintOf(read(url, over))).toBe(message);
  expect(() => readdirSync(join(directory, "cache"))).toThrow("ENOENT");
});

test.each([
  ["http://127.0.0.1:1/", "FF1102 The server can't be reached or broke off (bad port)"],
  [await refusedUrl(), "FF1102 The server can't be reached or broke off (ECONNREFUSED)"],
  ["http://me:secret@[::bad", "FF1102 This is not a URL"],
  ["nothing/here.json", "FF1101 The file can't be read (ENOENT)"],
  [tmpdir(), "FF1101 The file can't be read (EISDIR)"],
])("says what is wrong with %s", async (source, message) => {
  expect(await complaintOf(read(source))).toBe(message);
});
