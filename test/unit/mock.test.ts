import { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { MockOptions } from "../../generator/mock/server.ts";
import {
  start,
  json,
  text,
  integer,
  ok,
  statusOf,
  detailOf,
  stopAll,
  type Description,
} from "../support/mock.ts";

describe("paths", () => {
  const thing = {
    "/things/{id}": {
      get: {
        parameters: [{ name: "id", in: "path", required: true, schema: integer }],
        responses: ok,
      },
      put: {
        responses: ok,
        parameters: [{ name: "id", in: "path", required: true, schema: integer }],
      },
    },
  };

  test.each<readonly [string, readonly object[], string, number]>([
    ["no base", [{ url: "https://a.test/v1" }], "/things/1", 200],
    ["the base", [{ url: "https://a.test/v1/" }], "/v1/things/1", 200],
    ["another base", [{ url: "https://a.test/v1" }], "/v2/things/1", 404],
    ["a relative base", [{ url: "/api" }], "/api/things/1", 200],
    [
      "a default of a variable",
      [
        {
          url: "https://{h}/{base}",
          variables: { h: { default: "a.test" }, base: { default: "x/y" } },
        },
      ],
      "/x/y/things/1",
      200,
    ],
    [
      "a value of a variable",
      [{ url: "/{v}", variables: { v: { default: "v1", enum: ["v1", "v2"] } } }],
      "/v2/things/1",
      200,
    ],
    ["a base that only begins alike", [{ url: "/v1" }], "/v10/things/1", 404],
  ])("%s", async (_, servers, path, status) => {
    expect(await statusOf((await start({ paths: thing, servers })) + path)).toBe(status);
  });

  test("HEAD is answered as GET, without content", async () => {
    const response = await fetch(`${await start({ paths: thing })}/things/1`, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(0);
  });

  test("another method is 405 and says which there are", async () => {
    const response = await fetch(`${await start({ paths: thing })}/things/1`, { method: "DELETE" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, PUT, HEAD"]);
  });

  test("a whole URL as the target is what proxies send", async () => {
    const { port } = new URL(await start({ paths: thing }));
    const socket = new Socket().connect(Number(port), "127.0.0.1");
    socket.write(
      "GET http://api.test/things/1 HTTP/1.1\r\nhost: api.test\r\nconnection: close\r\n\r\n",
    );
    const chunks: Buffer[] = [];
    for await (const chunk of socket as AsyncIterable<Buffer>) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe("credentials", () => {
  const secured = (scheme: object): Description => ({
    paths: { "/x": { get: { responses: ok } } },
    security: [{ S: [] }],
    components: { securitySchemes: { S: scheme } },
  });
  const key = (place: string): object => ({ type: "apiKey", in: place, name: "token" });

  test.each<readonly [string, object, string, Record<string, string>, number]>([
    ["a key in the query", key("query"), "?token=1", {}, 200],
    ["no key in the query", key("query"), "", {}, 401],
    ["an empty key in the query", key("query"), "?token=", {}, 401],
    ["a key in a header", key("header"), "", { token: "1" }, 200],
    ["a cookie", key("cookie"), "", { cookie: "a=b; token=1" }, 200],
    ["a cookie whose name ends alike", key("cookie"), "", { cookie: "xtoken=1; a=token=1" }, 401],
    ["bearer", { type: "http", scheme: "bearer" }, "", { authorization: "bearer x" }, 200],
    [
      "basic for bearer",
      { type: "http", scheme: "bearer" },
      "",
      { authorization: "Basic eDp5" },
      401,
    ],
    ["OAuth", { type: "oauth2", flows: {} }, "", { authorization: "Bearer x" }, 200],
  ])("%s", async (_, scheme, query, headers, status) => {
    expect(await statusOf(`${await start(secured(scheme))}/x${query}`, { headers })).toBe(status);
  });

  test("can be left aside", async () => {
    expect(
      await statusOf(`${await start(secured(key("query")), { requireAuth: false })}/x?token=1`),
    ).toBe(200);
  });
});

describe("preferences", () => {
  const responses = {
    ...ok,
    "404": { description: "", ...json({ type: "object", properties: { why: text } }) },
    "5XX": { description: "" },
    "204": { description: "", ...json(text) },
  };
  const ask = async (prefer: string, options?: MockOptions): Promise<Response> =>
    fetch(`${await start({ paths: { "/x": { get: { responses } } } }, options)}/x`, {
      headers: { prefer },
    });

  test.each([
    ["code=404", 404],
    ['respond-async, code="404"; delay=1', 404],
    ["code=503", 503],
    ["code=204", 204],
    ["code=418", 400],
    ["code=99", 400],
    ["code=100", 400],
    ["code=1e9", 400],
    ["code=99999999999999999999", 400],
    ["code=", 400],
    ["delay=-1", 400],
    ["delay=99999999", 400],
    ["xcode=404", 200],
  ])("%s", async (prefer, status) => expect((await ask(prefer)).status).toBe(status));

  test("an undocumented status is told apart from the documented", async () => {
    expect(await detailOf(await ask("code=418"))).toBe(
      "Prefer: code=418 is not a documented status; there is 200, 204, 404, 5XX",
    );
  });

  test("a delay is kept, and ends with whoever asked", async () => {
    const started = performance.now();
    await ask("delay=80");
    expect(performance.now() - started).toBeGreaterThan(75);
    const seen: unknown[] = [];
    const gone = ask("delay=60", { onRequest: (request) => seen.push(request) });
    await wait(30);
    await stopAll();
    await expect(gone).rejects.toThrow();
    await wait(60);
    expect(seen).toEqual([]);
  });
});

describe("the server", () => {
  const paths = { "/x": { get: { responses: ok } } };

  test("other origins may ask and read", async () => {
    const url = await start({
      paths,
      security: [{ S: [] }],
      components: { securitySchemes: { S: { type: "http", scheme: "bearer" } } },
    });
    const preflight = await fetch(`${url}/x`, {
      method: "OPTIONS",
      headers: { "access-control-request-method": "GET" },
    });
    expect(preflight.status).toBe(204);
    const response = await fetch(`${url}/x`);
    expect(response.status).toBe(401);
    expect(response.headers.get("access-control-expose-headers")).toBe("*");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("an IPv6 address stands in brackets", async () => {
    const url = await start({ paths }, { host: "::1" });
    expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect(await statusOf(`${url}/x`)).toBe(200);
  });

  test("a port that is taken is a diagnostic", async () => {
    const { port } = new URL(await start({ paths }));
    await expect(start({ paths }, {}, Number(port))).rejects.toThrow(
      /FF1701: .* port \d+ \(EADDRINUSE\)/,
    );
  });

  test("a redirect is answered where there is nothing better", async () => {
    const url = await start({
      paths: {
        "/x": { get: { responses: { "302": { description: "" }, "400": { description: "" } } } },
      },
    });
    expect(await statusOf(`${url}/x`, { redirect: "manual" })).toBe(302);
  });
});
