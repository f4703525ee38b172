/**
 * An attack in every string of a description: what every flavor makes of it parses, holds the strings letter by letter,
 * and does nothing but what it is called for.
 */
import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encodeUrlPath } from "../../generator/lang/url.ts";
import type { ApiModel } from "../../generator/model/model.ts";
import { sendJson, startServer, type TestServer } from "../support/http.ts";
import { createFolder } from "../support/project.ts";
import { preparePython } from "../support/python.ts";
import { buildHostile, type Leaf } from "./description.ts";
import { emitAll, emitSite, type EmittedFile } from "./emit.ts";
import { inspectFiles, type Inspection } from "./inspect.ts";
import {
  bundleServer,
  callPython,
  callTypeScript,
  compileClient,
  listFiles,
  writeFiles,
  type Call,
  type Report,
} from "./run.ts";
import { CASES, runs, timeout } from "./settings.ts";

const OPERATIONS = 10;
const CASES_PER_RUN = buildHostile(0, OPERATIONS).leaves.length;

async function generate(
  start: number,
  operations: number,
): Promise<{ leaves: readonly Leaf[]; model: ApiModel; files: readonly EmittedFile[] }> {
  const { root, leaves } = buildHostile(start, operations);
  const outcome = await emitAll(JSON.stringify(root));
  if (outcome.kind === "refused")
    throw new Error(outcome.diagnostics.map(({ problem }) => problem).join("\n"));
  return { leaves, model: outcome.model, files: outcome.files };
}

/** Strings that the code needs and does not hold exactly. */
function findLost(leaves: readonly Leaf[], { literals }: Inspection): readonly string[] {
  const holders = { typescript: /./, mcp: /./, python: /^(?!variant)/ };
  return Object.entries(holders).flatMap(([flavor, uses]) => {
    const known = literals.get(flavor) ?? new Set<string>();
    const paths = [...known].filter((literal) => literal.startsWith("/")).join("\n");
    return leaves
      .filter(({ use }) => use !== "text" && uses.test(use))
      .filter(({ use, value }) =>
        use === "path"
          ? !paths.includes(encodeUrlPath(value)) && !paths.includes(value)
          : !known.has(value),
      )
      .map(({ use, value }) => `${flavor} lacks the ${use} ${JSON.stringify(value)}`);
  });
}

test(
  `${CASES} attacks parse as what they are in every language`,
  { timeout: timeout(10) },
  async () => {
    const start = fc.integer({ min: 0, max: 1e8 });
    await fc.assert(
      fc.asyncProperty(start, async (from) => {
        const { leaves, model, files } = await generate(from, OPERATIONS);
        const inspection = await inspectFiles([...files, ...(await emitSite(model))]);
        expect(inspection.problems).toEqual([]);
        expect(findLost(leaves, inspection)).toEqual([]);
      }),
      runs(CASES_PER_RUN),
    );
  },
);

/** Halves of surrogate pairs have no form on the wire: clients refuse them, in names and in values. */
const isSendable = (text: string): boolean => toSendable(text) === text;
const toSendable = (text: string): string => Buffer.from(text, "utf8").toString("utf8");

/** A call of each operation, with attacks for arguments. */
const buildCalls = (model: ApiModel): readonly Call[] =>
  model.groups
    .flatMap(({ operations }) => operations)
    .map(({ id, parameters, summary }, i) => {
      const declared = model.types.find(({ name }) => name === `Thing${id.slice(2).split(" ")[0]}`);
      const type = declared?.type.kind === "object" ? declared.type : null;
      const required = type?.properties.find((property) => property.required)?.name ?? "";
      return {
        id,
        path: { id: toSendable(`${summary}#${i}`) },
        query: Object.fromEntries(
          parameters
            .filter(({ location, required: must }) => location === "query" && must)
            .map(({ name }) => [name, toSendable(summary)]),
        ),
        headers: { "X-H": String(i) },
        body: { [required]: toSendable(summary) },
      };
    })
    .filter(({ query, body }) => [query, body].flatMap(Object.keys).every(isSendable));

const python = preparePython();
if (typeof python === "string") console.log(`skipped: running hostile Python clients (${python})`);

describe("a package whose every string is an attack", () => {
  const folder = createFolder();
  let model: ApiModel;
  let files: readonly EmittedFile[];
  let calls: readonly Call[];
  let server: TestServer;
  beforeAll(async () => {
    ({ model, files } = await generate(20_000_000, Math.ceil(CASES / CASES_PER_RUN / 4) * 10));
    writeFiles(folder, files);
    calls = buildCalls(model);
    server = await startServer((response, request) =>
      sendJson(response, 200, JSON.parse(Buffer.from(request.body, "latin1").toString())),
    );
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Every call arrived as it was made and gave back what it sent; nothing else happened. */
  function checkReport(report: Report): void {
    const { host } = new URL(server.url);
    expect(report.canaries).toEqual([]);
    expect(report.modules).toBeGreaterThan(10);
    expect(report.outcomes).toEqual(calls.map(({ body }) => ({ value: body })));
    expect(report.connections.map((at) => at.replace("connects ", ""))).toEqual([host]);
    const seen = server.requests.splice(0).map(({ url, headers }) => {
      const address = new URL(url, server.url);
      return {
        id: decodeURIComponent(address.pathname.split("/").at(-1) ?? ""),
        query: Object.fromEntries(address.searchParams),
        header: headers["x-h"],
      };
    });
    expect(seen).toEqual(
      calls.map(({ path, query, headers }) => ({
        id: path["id"],
        query,
        header: headers?.["X-H"],
      })),
    );
  }

  test("compiles and runs in TypeScript", { timeout: 300_000 }, async () => {
    expect(compileClient(folder)).toBe("");
    checkReport(await callTypeScript(folder, model, server.url, calls));
  });

  test("bundles as a server for agents", { timeout: 120_000 }, () => {
    expect(bundleServer(folder)).toBe("");
  });

  test.skipIf(typeof python === "string")(
    "runs in Python, classic and not",
    { timeout: 120_000 },
    async () => {
      if (typeof python === "string") return;
      checkReport(await callPython(python, folder, server.url, calls));
    },
  );

  test("leaves no file where none belongs", () => {
    const known = new Set(files.map(({ path }) => path));
    const built = /^(typescript|mcp)\/dist\/|^calls(-python)?\.json$/;
    expect(listFiles(folder).filter((path) => !known.has(path) && !built.test(path))).toEqual([]);
  });
});
