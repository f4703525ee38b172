/** Connections that fail and answers that cannot be read. */
import { gzipSync } from "node:zlib";
import { inspect } from "node:util";
import { expect } from "vitest";
import { readText } from "../../../templates/typescript/overlay/src/lib/readers.ts";
import { refusedUrl, startSocketServer } from "../../support/http.ts";
import { KEY, operation } from "../client.ts";
import { readJson } from "../../../templates/typescript/overlay/src/lib/readers.ts";
import {
  GOOD_BYTES,
  expectFailure,
  expectRecovery,
  good,
  postThing,
  send,
  serve,
  serveBytes,
  sleep,
} from "./support.ts";
import type { FaultCase } from "./support.ts";

const head = (...lines: string[]): string => ["HTTP/1.1 200 OK", ...lines, "", ""].join("\r\n");
const JSON_HEAD = "content-type: application/json";
const lost = { name: "ConnectionError", phase: "headers" };

/** The bytes of a compressed answer, its body changed. */
function compressed(change: (body: Buffer) => Buffer, type = JSON_HEAD): Buffer {
  const body = change(gzipSync(JSON.stringify({ name: "n".repeat(20), text: "x".repeat(9999) })));
  const lines = head(type, "content-encoding: gzip", `content-length: ${body.length}`);
  return Buffer.concat([Buffer.from(lines), body]);
}

/** Id of the fault → its test. */
export const connections: Readonly<Record<string, FaultCase>> = {
  async R01() {
    for (const called of [undefined, postThing]) {
      const { error } = await send(await refusedUrl(), {}, called);
      expect(error).toMatchObject({
        name: "ConnectionError",
        code: "ECONNREFUSED",
        phase: "connect",
        maybeApplied: false,
        attempts: 3,
      });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(KEY);
    }
  },
  async R02() {
    const { error } = await send("http://no-such-host.invalid", {}, postThing);
    expect(error).toMatchObject({ name: "ConnectionError", phase: "connect", attempts: 3 });
  },
  async R03() {
    await using server = await serveBytes("HTTP/1.1 400 this is no TLS\r\n\r\n");
    const { error } = await send(server.url.replace("http:", "https:"));
    expect(error).toMatchObject({ name: "ConnectionError", phase: "tls", attempts: 1 });
    expect(error!["maybeApplied"]).toBe(false);
  },
  async R04() {
    await using once = await serveBytes("", GOOD_BYTES);
    await expectRecovery(once, 2);
    await using always = await serveBytes("");
    await expectFailure(always, 3, { ...lost, maybeApplied: false });
    await using post = await serveBytes("", GOOD_BYTES);
    await expectFailure(post, 1, { ...lost, maybeApplied: true }, postThing);
  },
  async R05() {
    let connectionCount = 0;
    // The connection stays open after an answer and is gone with the next request.
    const start = () =>
      startSocketServer((socket) => {
        connectionCount++;
        socket.write(GOOD_BYTES.replace("connection: close\r\n", ""));
        socket.once("data", () => socket.destroy());
      });
    await using server = await start();
    await send(server.url);
    await sleep(20);
    const { error } = await send(server.url, {}, postThing);
    expect(error).toMatchObject({ ...lost, maybeApplied: true, attempts: 1 });
    expect(connectionCount).toBe(1);
    await using other = await start();
    await send(other.url);
    await sleep(20);
    expect((await send(other.url)).ok).toBe(true);
  },
  async R06() {
    const cut = `${head(JSON_HEAD, "content-length: 100")}{"name":`;
    const chunked = `${head(JSON_HEAD, "transfer-encoding: chunked")}8\r\n{"name":\r\n`;
    for (const bytes of [cut, chunked]) {
      await using once = await serveBytes(bytes, GOOD_BYTES);
      await expectRecovery(once, 2);
      await using always = await serveBytes(bytes);
      await expectFailure(always, 3, { name: "TruncatedResponseError", statusCode: 200 });
      await using post = await serveBytes(bytes, GOOD_BYTES);
      await expectFailure(post, 1, { name: "TruncatedResponseError" }, postThing);
    }
  },
  async R07() {
    const cut = `${head(JSON_HEAD, "connection: close", "x-request-id: r1")}{"name":`;
    await using server = await serveBytes(cut);
    const expected = { name: "TruncatedResponseError", statusCode: 200, requestId: "r1" };
    const { error } = await expectFailure(server, 2, expected);
    expect(error).toMatchObject({ contentType: "application/json", rawBody: '{"name":' });
    await using once = await serveBytes(cut, GOOD_BYTES);
    await expectRecovery(once, 2);
  },
  async R08() {
    await using server = await serveBytes(compressed((body) => body.subarray(0, 40)));
    const { error } = await send(server.url);
    expect(error!.name).toMatch(/^(TruncatedResponse|ResponseParse|EmptyResponse)Error$/);
    await using text = await serve((response) =>
      response.setHeader("content-type", "text/csv").end("a,b"),
    );
    await send(text.url, {}, operation({ responses: { 200: readText } }));
    expect(text.requests[0]!.headers["accept-encoding"]).toBe("identity");
  },
  async R09() {
    const broken = compressed((body) => body.fill(0xff, 10, body.length - 10));
    await using always = await serveBytes(broken);
    await expectFailure(always, 3, { name: "TruncatedResponseError", statusCode: 200 });
    await using once = await serveBytes(broken, GOOD_BYTES);
    await expectRecovery(once, 2);
  },
  async R10() {
    const bomb = compressed(() => gzipSync(Buffer.alloc(20_000_000)));
    await using server = await serveBytes(bomb);
    const options = { maxResponseBytes: 1_000_000 };
    await expectFailure(server, 1, { name: "ResponseTooLargeError" }, undefined, options);
  },
  async R11() {
    const html = (code: number) =>
      serve((response) => {
        response.writeHead(code, { "content-type": "text/html" }).end("<html>gateway</html>");
      });
    await using page = await html(200);
    await expectFailure(page, 1, { name: "UnexpectedContentTypeError", statusCode: 200 });
    for (const code of [502, 503]) {
      await using gateway = await html(code);
      const { error } = await expectFailure(gateway, 3, { name: "APIError", statusCode: code });
      expect(error!["body"]).toBe("<html>gateway</html>");
    }
  },
  async R12() {
    await using server = await serve((response) =>
      response.setHeader("content-type", "application/json").end(),
    );
    await expectFailure(server, 1, { name: "EmptyResponseError", statusCode: 200 });
    const optional = operation({ responses: { 200: readJson, 204: readJson } });
    expect(await send(server.url, {}, optional)).toMatchObject({ ok: true, value: undefined });
  },
  async R13() {
    for (const code of [204, 205]) {
      let count = 0;
      await using server = await startSocketServer((socket) => {
        const answer = (): void => {
          if (count++ > 0) socket.end(GOOD_BYTES);
          else socket.write(`HTTP/1.1 ${code} Nothing\r\ncontent-length: 0\r\n\r\n`);
        };
        socket.on("data", answer);
        answer();
      });
      const bodiless = operation({ responses: { 204: readJson, 205: readJson, 200: readJson } });
      expect(await send(server.url, {}, bodiless)).toMatchObject({ ok: true, value: undefined });
      expect((await send(server.url, {}, bodiless)).value).toEqual({ name: "good" });
    }
    await using unchanged = await serve((response) => response.writeHead(304).end());
    await expectFailure(unchanged, 1, { name: "APIError", statusCode: 304, body: undefined });
  },
  async R14() {
    const faults = [
      `${head(JSON_HEAD, "content-length: 2", "content-length: 0")}{}`,
      "HTTP/9 nonsense\r\n\r\n",
      `${head(`x-long: ${"x".repeat(32_768)}`)}`,
    ];
    for (const fault of faults) {
      await using post = await serveBytes(fault, GOOD_BYTES);
      await expectFailure(post, 1, { ...lost, maybeApplied: true }, postThing);
      await using get = await serveBytes(fault, GOOD_BYTES);
      await expectRecovery(get, 2);
    }
  },
  async R15() {
    const body = Buffer.concat([
      Buffer.from('\ufeff{"name":"'),
      Buffer.from([0xff]),
      Buffer.from('"}'),
    ]);
    const lengths = [[`content-length: ${body.length}`], ["connection: close"]];
    for (const lines of lengths) {
      await using server = await serveBytes(
        Buffer.concat([Buffer.from(head(JSON_HEAD, ...lines)), body]),
      );
      expect((await send(server.url)).value).toEqual({ name: "\ufffd" });
    }
  },
  async R42() {
    await using hints = await serveBytes(`HTTP/1.1 103 Early Hints\r\n\r\n${GOOD_BYTES}`);
    expect((await send(hints.url)).value).toEqual({ name: "good" });
    await using partial = await serve((response) =>
      response.writeHead(206, { "content-type": "application/json" }).end("{}"),
    );
    await expectFailure(partial, 1, { name: "APIError", statusCode: 206 });
  },
  async R43() {
    // What comes after a broken answer belongs to nobody.
    await using server = await serveBytes(
      `HTTP/9 nonsense\r\n\r\n${GOOD_BYTES.replace("good", "evil")}`,
      GOOD_BYTES,
    );
    expect((await send(server.url, { maxRetries: 0 })).ok).toBe(false);
    expect((await send(server.url)).value).toEqual({ name: "good" });
    expect(server.requests.length).toBe(2);
    await using fine = await serve(good);
    await expectRecovery(fine, 1);
  },
};
