import { describe, expect, test } from "vitest";
import { call } from "../../templates/typescript/overlay/src/lib/call.ts";
import { ClientCore } from "../../templates/typescript/overlay/src/lib/client.ts";
import type {
  RequestOptions,
  SDKOptions,
} from "../../templates/typescript/overlay/src/lib/client.ts";
import { InvalidRequestError } from "../../templates/typescript/overlay/src/lib/errors.ts";
import type { AnyOperation } from "../../templates/typescript/overlay/src/lib/operation.ts";
import {
  methodHeader,
  versionHeader,
} from "../../templates/typescript/overlay/src/lib/versions.ts";
import { sendJson, startServer, type ReceivedRequest } from "../support/http.ts";
import { definition, KEY, operation } from "./client.ts";

const versioned = {
  ...definition,
  versioning: versionHeader("X-Version", /^\d{8}$/),
  methodOverride: methodHeader("x-real-method"),
};

/** Sends a call to a test server; gives the request that arrived and the result. */
async function send(
  parts: Partial<AnyOperation>,
  options: SDKOptions = {},
  own: RequestOptions = {},
  api: typeof definition = versioned,
) {
  await using server = await startServer((response) => sendJson(response, 200, { name: "x" }));
  const core = new ClientCore(api, { apiKey: KEY, serverURL: server.url, ...options });
  const result = await call(core, operation(parts), { thing: "a" }, own);
  return { request: server.requests[0] as ReceivedRequest, requests: server.requests, result };
}

describe("apiVersion", () => {
  const beta = { constants: { "X-Version": "beta" } };
  test.each([
    [{}, undefined, undefined, undefined],
    [{}, "20240415", undefined, "20240415"],
    [{}, undefined, "20220603", "20220603"],
    [{}, "20240415", "20220603", "20220603"],
    [beta, undefined, undefined, "beta"],
    [beta, "20240415", undefined, "beta"],
    [beta, undefined, "20240415", "20240415"],
  ])("of %j with %s and %s is %s", async (parts, client, own, wanted) => {
    const { request } = await send(parts, { apiVersion: client }, { apiVersion: own });
    expect(request.headers["x-version"]).toBe(wanted);
  });

  test("goes before the client's headers, and those of the call before it", async () => {
    const headers = { "X-VERSION": "h" };
    const client = await send({}, { apiVersion: "20240415", headers });
    expect(client.request.headers["x-version"]).toBe("20240415");
    const own = await send({}, {}, { apiVersion: "20240415", headers });
    expect(own.request.headers["x-version"]).toBe("h");
  });

  test.each(["", "2024", "2024-04-15", "20240415\r\nx: y", "beta"])(
    "is not %j",
    async (apiVersion) => {
      for (const [client, own] of [
        [{ apiVersion }, {}],
        [{}, { apiVersion }],
      ] as const) {
        const { result, requests } = await send({}, client, own);
        expect(result.error).toBeInstanceOf(InvalidRequestError);
        expect(String(result.error)).toContain("apiVersion");
        expect(requests).toEqual([]);
      }
    },
  );

  test("is nothing to an API without versions", async () => {
    const { request } = await send({}, { apiVersion: "20240415" }, {}, definition);
    expect(request.headers).not.toHaveProperty("x-version");
  });
});

describe("methodOverride", () => {
  test.each([
    ["GET", "GET", undefined],
    ["POST", "POST", undefined],
    ["HEAD", "HEAD", undefined],
    ["OPTIONS", "OPTIONS", undefined],
    ["PUT", "POST", "PUT"],
    ["PATCH", "POST", "PATCH"],
    ["DELETE", "POST", "DELETE"],
  ])("sends %s as %s", async (method, wanted, header) => {
    for (const [client, own] of [
      [{ methodOverride: true }, {}],
      [{}, { methodOverride: true }],
    ] as const) {
      const { request } = await send({ method }, client, own);
      expect(request.method).toBe(wanted);
      expect(request.headers["x-real-method"]).toBe(header);
    }
    const { request } = await send({ method }, { methodOverride: true }, { methodOverride: false });
    expect(request.method).toBe(method);
    expect(request.headers).not.toHaveProperty("x-real-method");
  });

  test("is the last thing that happens: middleware sees the real method, also when it repeats", async () => {
    const seen: string[] = [];
    const { requests } = await send(
      { method: "PATCH" },
      {
        methodOverride: true,
        middleware: [
          async (request, next) => {
            seen.push(request.method);
            await next(request);
            return next(request);
          },
        ],
      },
    );
    expect(seen).toEqual(["PATCH"]);
    expect(requests.map((r) => [r.method, r.headers["x-real-method"]])).toEqual([
      ["POST", "PATCH"],
      ["POST", "PATCH"],
    ]);
  });

  test("changes nothing at an API that reads no such header", async () => {
    const { request } = await send({ method: "PATCH" }, { methodOverride: true }, {}, definition);
    expect(request.method).toBe("PATCH");
  });
});
