import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { call, unwrap } from "../../templates/typescript/overlay/src/lib/call.ts";
import type { SDKOptions } from "../../templates/typescript/overlay/src/lib/client.ts";
import {
  ConnectionError,
  RequestAbortedError,
  RequestTimeoutError,
  UnexpectedError,
} from "../../templates/typescript/overlay/src/lib/errors.ts";
import { logTraffic } from "../../templates/typescript/overlay/src/lib/logger.ts";
import type { Middleware } from "../../templates/typescript/overlay/src/lib/middleware.ts";
import { apiKeyInQuery } from "../../templates/typescript/overlay/src/lib/auth.ts";
import { ClientCore } from "../../templates/typescript/overlay/src/lib/client.ts";
import { refusedUrl, sendJson, startServer, startSocketServer } from "../support/http.ts";
import { KEY, client, definition, getThing, operation } from "./client.ts";
import { TIMED } from "../support/timing.ts";

const never = (): Promise<never> => new Promise(() => {});
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Servers and options that keep a call waiting, each in another state. */
const states: Record<string, { body?: boolean; options?: SDKOptions }> = {
  "for the head": {},
  "for the body": { body: true },
  "for the key": { options: { apiKey: never } },
  "in middleware": { options: { middleware: [never] } },
  "in a transport that ignores the signal": { options: { transport: never } },
};

async function stuck(state: keyof typeof states) {
  const { body, options } = states[state]!;
  const server = await startServer((response) => {
    if (body) response.writeHead(200, { "content-type": "application/json" }).write("[");
  });
  return { server, things: client(server.url, options) };
}

describe.each(Object.keys(states))("waiting %s", TIMED, (state) => {
  test("the caller's signal ends the call at once, with its reason", async () => {
    const { server, things } = await stuck(state);
    const controller = new AbortController();
    const { signal } = controller;
    const result = call(things, getThing, { thing: "t" }, { signal });
    await sleep(60);
    const reason = new Error("enough");
    const started = performance.now();
    controller.abort(reason);
    const { error } = await result;
    expect(performance.now() - started).toBeLessThan(250);
    expect(error).toBeInstanceOf(RequestAbortedError);
    expect(error!.cause).toBe(reason);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    await server.close();
  });

  test.each(["timeoutMs", "deadlineMs"])("%s ends the call", async (limit) => {
    const { server, things } = await stuck(state);
    const controller = new AbortController();
    const started = performance.now();
    const options = { [limit]: 100, signal: controller.signal };
    const { error } = await call(things, getThing, { thing: "t" }, options);
    expect(performance.now() - started).toBeGreaterThan(90);
    expect(performance.now() - started).toBeLessThan(200);
    expect(error).toMatchObject({ name: "RequestTimeoutError", timeoutMs: 100 });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    await server.close();
  });
});

describe("limits", TIMED, () => {
  test("a body that drips does not outlive the time-out", async () => {
    await using server = await startServer((response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const timer = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(timer));
    });
    const started = performance.now();
    const { error } = await call(client(server.url), getThing, { thing: "t" }, { timeoutMs: 150 });
    expect(error).toBeInstanceOf(RequestTimeoutError);
    expect(performance.now() - started).toBeLessThan(250);
  });

  test("an aborted signal sends nothing", async () => {
    await using server = await startServer((response) => sendJson(response, 200, {}));
    const apiKey = vi.fn(() => KEY);
    const things = client(server.url, { apiKey });
    const signal = AbortSignal.abort("no");
    const { error } = await call(things, getThing, { thing: "t" }, { signal });
    expect(error).toMatchObject({ name: "RequestAbortedError", cause: "no", attempts: 0 });
    expect(apiKey).not.toHaveBeenCalled();
    expect((await call(things, getThing, { thing: "t" }, { fetchOptions: { signal } })).ok).toBe(
      false,
    );
    expect(server.requests).toEqual([]);
  });

  test("a key that comes after the abort sends nothing", async () => {
    await using server = await startServer((response) => sendJson(response, 200, {}));
    const things = client(server.url, { apiKey: () => sleep(60).then(() => KEY) });
    await call(things, getThing, { thing: "t" }, { timeoutMs: 20 });
    await sleep(100);
    expect(server.requests).toEqual([]);
  });

  test.each([2 ** 31, 1e12, Infinity])("timeoutMs %d is not at once", async (timeoutMs) => {
    await using server = await startServer((response) =>
      setTimeout(() => sendJson(response, 200, {}), 50),
    );
    expect((await call(client(server.url), getThing, { thing: "t" }, { timeoutMs })).ok).toBe(true);
  });

  test("undefined options of a call leave the client's in place", async () => {
    await using server = await startServer(() => {});
    const things = client(server.url, { timeoutMs: 50 });
    const { error } = await call(things, getThing, { thing: "t" }, { timeoutMs: undefined });
    expect(error).toMatchObject({ timeoutMs: 50 });
  });

  test("a long-lived signal keeps no listener", async () => {
    await using server = await startServer((response) => sendJson(response, 200, {}));
    const { signal } = new AbortController();
    const things = client(server.url);
    for (let i = 0; i < 20; i++) await call(things, getThing, { thing: "t" }, { signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  test("the time-out covers the body that asResponse handed over", async () => {
    await using server = await startServer((response) => response.writeHead(200).write("["));
    const { signal } = new AbortController();
    const response = await call(
      client(server.url),
      getThing,
      { thing: "t" },
      { signal, timeoutMs: 100 },
    ).asResponse();
    await expect(response.text()).rejects.toBeInstanceOf(RequestTimeoutError);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("connection failures", () => {
  test.each<[string, string, object]>([
    ["GET", "", { phase: "connect", code: "ECONNREFUSED", maybeApplied: false }],
    ["POST", "", { phase: "connect", code: "ECONNREFUSED", maybeApplied: false }],
    ["GET", "http://no-such-host.invalid", { phase: "connect", maybeApplied: false }],
  ])("%s %s", async (method, url, fields) => {
    const things = client(url || (await refusedUrl()));
    const { error } = await call(things, operation({ method }), { thing: "t" });
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ attempts: 1, operation: "getThing", ...fields });
  });

  test.each<[string, string, boolean]>([
    ["GET", "", false],
    ["POST", "", true],
    ["POST", "nonsense\r\n\r\n", true],
  ])("%s, answered with %j", async (method, text, maybeApplied) => {
    await using server = await startSocketServer((socket) => socket.end(text));
    const { error } = await call(client(server.url), operation({ method }), { thing: "t" });
    expect(error).toMatchObject({ name: "ConnectionError", phase: "headers", maybeApplied });
  });
});

describe("middleware", () => {
  test("runs from the first to the last, sees a copy, may change both ways", async () => {
    await using server = await startServer((response, { headers }) =>
      sendJson(response, 200, { name: headers["x-a"] }),
    );
    const order: string[] = [];
    const step =
      (name: string): Middleware =>
      async (request, next, context) => {
        order.push(`${name} ${context.operation} ${context.attempt}`);
        request.headers["x-a"] = (request.headers["x-a"] ?? "") + name;
        const response = await next(request);
        order.push(`${name} ${response.status}`);
        return response;
      };
    const things = client(server.url, { middleware: [step("1"), step("2")] });
    for (let i = 0; i < 2; i++) {
      expect((await call(things, getThing, { thing: "t" })).value).toEqual({ name: "12" });
    }
    expect(order.slice(0, 4)).toEqual(["1 getThing 1", "2 getThing 1", "2 200", "1 200"]);
  });

  test("may answer itself", async () => {
    const middleware: Middleware[] = [async () => Response.json({ name: "cached" })];
    const { value } = await call(client("http://127.0.0.1:1", { middleware }), getThing, {
      thing: "t",
    });
    expect(value).toEqual({ name: "cached" });
  });

  test.each<[string, SDKOptions]>([
    [
      "middleware",
      {
        middleware: [
          () => {
            throw new RangeError("mine");
          },
        ],
      },
    ],
    ["key", { apiKey: () => Promise.reject(new RangeError("mine")) }],
  ])("what the %s throws is the cause of the error", async (_, options) => {
    const { error } = await call(client("http://127.0.0.1:1", options), getThing, { thing: "t" });
    expect(error).toBeInstanceOf(UnexpectedError);
    expect(error!.cause).toBeInstanceOf(RangeError);
    await expect(
      unwrap(call(client("http://127.0.0.1:1", options), getThing, { thing: "t" })),
    ).rejects.toThrow("mine");
  });

  test("a wrong client is an error too", async () => {
    expect((await call({} as ClientCore, getThing, { thing: "t" })).error).toBeInstanceOf(
      UnexpectedError,
    );
  });
});

describe("logs", () => {
  const logger = () => ({ debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() });

  test.each([
    ["off", 0, 0],
    ["error", 0, 0],
    ["warn", 0, 1],
    [undefined, 0, 1],
    ["info", 1, 1],
    ["debug", 1, 1],
  ] as const)("level %s", async (logLevel, infos, warnings) => {
    await using server = await startServer((response, { url }) =>
      sendJson(response, url.endsWith("t") ? 200 : 404, {}),
    );
    const told = logger();
    const things = client(server.url, { logger: told, logLevel });
    await call(things, getThing, { thing: "t" });
    await call(things, getThing, { thing: "u" });
    expect([told.info.mock.calls.length, told.warn.mock.calls.length]).toEqual([infos, warnings]);
  });

  test("a logger that throws fails no call", async () => {
    await using server = await startServer((response) => sendJson(response, 200, {}));
    const told = {
      ...logger(),
      info: () => {
        throw new Error("disk full");
      },
    };
    expect(
      (await call(client(server.url, { logger: told, logLevel: "info" }), getThing, { thing: "t" }))
        .ok,
    ).toBe(true);
  });

  test("logTraffic hides what the API calls a credential", async () => {
    await using server = await startServer((response) => {
      response.setHeader("set-cookie", "session=hidden");
      sendJson(response, 200, {});
    });
    const told = logger();
    const options = {
      apiKey: KEY,
      serverURL: server.url,
      middleware: [logTraffic(told, ["X-Own"])],
      headers: { "x-own": KEY, "x-open": "shown" },
    };
    await call(new ClientCore(definition, options), getThing, { thing: "t" });
    await call(
      new ClientCore({ ...definition, authenticate: apiKeyInQuery("token") }, options),
      getThing,
      { thing: "t", view: "v" },
    );
    const text = JSON.stringify(told.debug.mock.calls);
    expect(text).not.toContain(KEY);
    expect(text).not.toContain("session=");
    expect(text).toContain("view=v");
    expect(text).toContain("shown");
  });
});
