/** Any argument of a call arrives as it was given, or the call is refused before anything is sent; in both clients. */
import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ApiModel } from "../../generator/model/model.ts";
import { sendJson, startServer, type ReceivedRequest, type TestServer } from "../support/http.ts";
import { createFolder } from "../support/project.ts";
import { preparePython } from "../support/python.ts";
import { emitAll } from "./emit.ts";
import { polyglot } from "./polyglots.ts";
import { callPython, callTypeScript, compileClient, writeFiles, type Call } from "./run.ts";
import type { CallOutcome } from "./run.ts";
import { CASES, runs, timeout } from "./settings.ts";

const NAME = `q'];globalThis.__PWN=1;//`;
const place = (name: string, where: string, required = false) => ({
  name,
  in: where,
  required,
  schema: { type: "string" },
});
const DESCRIPTION = {
  openapi: "3.1.0",
  info: { title: "Echo", version: "1" },
  servers: [{ url: "https://echo.test" }],
  paths: {
    "/base/{a}/on/{b}": {
      get: {
        operationId: "echo",
        tags: ["Echo"],
        parameters: [
          place("a", "path", true),
          place("b", "path", true),
          place("plain", "query"),
          place(NAME, "query"),
          place("__proto__", "query"),
          place("X-Text", "header"),
        ],
        responses: {
          200: { description: "ok", content: { "application/json": { schema: {} } } },
        },
      },
    },
  },
};

/** What one call is given. */
interface Given {
  readonly path: readonly [string, string];
  readonly query: string;
  readonly header: string;
}

const PIECES = [
  ..."/ \\ ? # & = + % ; , : @ . .. %2e %2F %00 %0d%0a ../ ..\\ //evil.test ~ ! $ ' ( ) * [ ] { } | ^ ` \" < >".split(
    " ",
  ),
  "\r\nX-Evil: 1",
  "\n",
  "\0",
  "\t",
  " ",
  "é",
  "€",
  "𝒳",
  "\ud800",
  "\u202e",
  "\u0085",
  "a",
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.nat(1e6).map(polyglot),
);
const given: fc.Arbitrary<Given> = fc.record({
  path: fc.tuple(text, text),
  query: text,
  // Most headers could be sent: one that can't would hide what happens to the rest of the call.
  header: fc.oneof(
    { weight: 3, arbitrary: fc.stringMatching(/^[!-~]{0,12}$/) },
    { weight: 1, arbitrary: text },
  ),
});

const BATCH = 250;

const toCall = ({ path: [a, b], query, header }: Given): Call => ({
  id: "echo",
  path: { a, b },
  query: { plain: query, [NAME]: query, ["__proto__"]: query },
  headers: { "X-Text": header },
});

/** What a server understands of a request; headers are bytes. */
function readRequest({ url, headers }: ReceivedRequest): Given & { readonly queries: object } {
  const address = new URL(url, "http://echo.test");
  const [, , a = "", , b = ""] = url.split("?")[0]?.split("/") ?? [];
  return {
    path: [decodeURIComponent(a), decodeURIComponent(b)],
    query: address.searchParams.get("plain") ?? "",
    queries: [...address.searchParams.keys()],
    header: String(headers["x-text"]),
  };
}

/** A call arrived as it was given, or did not leave. */
function checkCalls(
  calls: readonly Given[],
  outcomes: readonly CallOutcome[],
  requests: readonly ReceivedRequest[],
): void {
  const received = [...requests];
  for (const [i, each] of calls.entries()) {
    const outcome = outcomes[i];
    if (outcome?.error !== undefined) {
      expect(`${outcome.error} ${JSON.stringify(each)}`).toMatch(/^InvalidRequestError /);
      // A message must not carry what may be a secret.
      if (each.header.length > 8) expect(outcome.message).not.toContain(each.header);
      continue;
    }
    const request = received.shift();
    expect(request, JSON.stringify(each)).toBeDefined();
    expect(readRequest(request!)).toEqual({
      ...each,
      queries: ["plain", NAME, "__proto__"],
    });
  }
  expect(received).toEqual([]);
}

const python = preparePython();
if (typeof python === "string") console.log(`skipped: arguments in Python (${python})`);

describe("arguments", () => {
  const folder = createFolder();
  let model: ApiModel;
  let server: TestServer;
  beforeAll(async () => {
    const outcome = await emitAll(JSON.stringify(DESCRIPTION));
    if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.diagnostics));
    ({ model } = outcome);
    writeFiles(folder, outcome.files);
    expect(compileClient(folder)).toBe("");
    server = await startServer((response) => sendJson(response, 200, {}));
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const property = (call: (calls: readonly Call[]) => Promise<readonly CallOutcome[]>) =>
    fc.assert(
      fc.asyncProperty(fc.array(given, { minLength: BATCH, maxLength: BATCH }), async (calls) => {
        server.requests.length = 0;
        checkCalls(calls, await call(calls.map(toCall)), server.requests);
      }),
      { ...runs(BATCH), endOnFailure: true },
    );

  test(`${CASES} arrive or are refused in TypeScript`, { timeout: timeout(20) }, () =>
    property(async (calls) => (await callTypeScript(folder, model, server.url, calls)).outcomes),
  );

  test.skipIf(typeof python === "string")(
    `${CASES} arrive or are refused in Python`,
    { timeout: timeout(30) },
    async () => {
      if (typeof python === "string") return;
      await property(
        async (calls) => (await callPython(python, folder, server.url, calls)).outcomes,
      );
    },
  );
});
