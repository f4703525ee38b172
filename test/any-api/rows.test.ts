/**
 * Every row of the coverage table, compiled and run: the rows stand in two descriptions, and a test holds that none is
 * missing. One compilation and one run for each language.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { COVERAGE } from "../../generator/spec/coverage.ts";
import type { JsonObject } from "../../generator/spec/document.ts";
import { visitObjects } from "../../generator/spec/visit.ts";
import { ACME, generateFlavors, writeFlavor, type OptionTable } from "../support/any-api.ts";
import { startModel } from "../support/mock.ts";
import { compile, createFolder, ROOT } from "../support/project.ts";
import { extractPython, preparePython } from "../support/python.ts";
import {
  compileSamples,
  createProject,
  extractSamples,
  runSamples,
  type SampleProject,
} from "../support/samples.ts";

const DESCRIPTIONS = ["rows.yaml", "rows-3.0.yaml"].map((name) =>
  join(ROOT, "test/fixtures/apis", name),
);

/** Options of the second description, so that both fit into one environment. */
const SECOND: OptionTable = {
  ...ACME,
  python: { packageName: "former", moduleName: "former", className: "Acme" },
  "python-classic": {
    packageName: "former-classic",
    moduleName: "former_api",
    basePackage: "former",
    baseModule: "former",
    baseClass: "Acme",
  },
};
const CODE = ["typescript", "python", "python-classic"];
const generated = await Promise.all(
  DESCRIPTIONS.map((file, i) => generateFlavors(file, CODE, false, i === 0 ? ACME : SECOND)),
);

const undo: (() => void)[] = [];
afterAll(() => undo.forEach((run) => run()));

test("no row that is read is missing from the descriptions", () => {
  const found = new Set<string>();
  for (const file of DESCRIPTIONS)
    visitObjects(parse(readFileSync(file, "utf8")) as JsonObject, (kind, value) => {
      for (const key of Object.keys(value)) found.add(`${kind}.${key}`);
    });
  const read = Object.entries(COVERAGE).flatMap(([kind, rows]) =>
    Object.entries(rows)
      .filter(([, { treatment }]) => treatment === "supported" || treatment === "partly")
      .map(([key]) => `${kind}.${key}`),
  );
  expect(read.filter((row) => !found.has(row))).toEqual([]);
});

/** Texts of all pages of a flavor. */
const pagesOf = (flavor: string, all: (typeof generated)[number]): readonly string[] =>
  (all.emitted.find((each) => each.flavor === flavor)?.files ?? [])
    .filter(({ path }) => path.startsWith("docs/"))
    .map(({ text }) => text);

test(
  "TypeScript: all of it compiles, and each operation is called",
  { timeout: 90_000 },
  async () => {
    for (const each of generated) {
      const folder = writeFlavor(each, "typescript");
      undo.push(() => rmSync(folder, { recursive: true, force: true }));
      expect(compile(folder)).toBe("");
      const project: SampleProject = createProject("acme", folder);
      undo.push(project.remove);
      const samples = pagesOf("typescript", each)
        .flatMap(extractSamples)
        // `fetch` refuses the method TRACE: a test of its own sends it through Node's transport.
        .filter((text) => !/traceRow/i.test(text));
      expect(compileSamples(project, samples)).toBe("");
      const url = await startModel(each.model);
      expect(await runSamples(project, samples.length, url, { ACME_API_KEY: "t" })).toBe("");
    }
  },
);

describe("Python", () => {
  const python = preparePython();
  if (typeof python === "string") console.log(`skipped: all rows in Python (${python})`);
  it.skipIf(typeof python === "string")(
    "all of it passes the strict checker, and each operation is called",
    { timeout: 120_000 },
    async () => {
      if (typeof python === "string") return;
      const folder = createFolder();
      undo.push(() => rmSync(folder, { recursive: true, force: true }));
      const site = join(folder, "site");
      for (const [i, all] of generated.entries())
        for (const flavor of ["python", "python-classic"]) {
          const files = all.emitted.find((each) => each.flavor === flavor)?.files ?? [];
          for (const { path, text } of files)
            if (path.startsWith("src/")) write(join(site, path.slice("src/".length)), text);
          pagesOf(flavor, all).forEach((page, n) =>
            write(
              join(folder, `samples${i}`, `${flavor.replace("-", "_")}_${i}_${n}.py`),
              programOf(flavor, page),
            ),
          );
        }
      const env = { PYTHONPATH: site, MYPYPATH: site, ACME_API_KEY: "t", API_KEY: "t" };
      const names = ["acme", "acme_api", "former", "former_api"].map((name) => join(site, name));
      const samples = generated.map((_, i) => join(folder, `samples${i}`));
      const options = ["--strict", "--python-version", "3.10", "--cache-dir", join(folder, "mypy")];
      const mypy = await python.run("mypy", [...options, ...samples, ...names], { cwd: site, env });
      expect(mypy.code, mypy.output).toBe(0);
      for (const [i, { model }] of generated.entries()) {
        const called = new Set<string>();
        const url = await startModel(model, {
          onRequest: ({ operationId, status }) => {
            if (status < 300 && operationId !== null) called.add(operationId);
          },
        });
        const runner = join(ROOT, "test/python/run_samples.py");
        const ran = await python.run("python", [runner, samples[i] ?? "", url], { env });
        expect(ran.code, ran.output).toBe(0);
        const ids = model.groups.flatMap(({ operations }) => operations.map(({ id }) => id));
        expect([...called].sort()).toEqual([...ids].sort());
      }
    },
  );
});

/** A page of the modern flavor is one program; of the classic one, each block is. */
const programOf = (flavor: string, page: string): string => {
  const blocks = extractPython(page);
  return flavor === "python" ? blocks.join("\n\n") : (blocks[0] ?? "");
};

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
