/** The committed classic package: its wheel beside the other one, type-checked, linted, every operation called. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createMockServer,
  type MockServer,
  type RecordedRequest,
} from "../../generator/mock/server.ts";
import { createFolder, loadProjectModel, ROOT } from "../support/project.ts";
import { extractPython, installWheel, preparePython } from "../support/python.ts";
import { buildCases, findDifferences, serializeCases } from "./contract.ts";

const PACKAGE = join(ROOT, "generated/python-classic");
const python = preparePython();
if (typeof python === "string")
  console.log(`skipped: all tests of the classic package (${python})`);

/** Class and method of each `verb path`, from the tables a reader has. */
function readPublicNames() {
  const pages = readdirSync(join(PACKAGE, "docs")).map((page) =>
    readFileSync(join(PACKAGE, "docs", page), "utf8"),
  );
  const rows = pages.flatMap((page) => [
    ...page.matchAll(/^\| \[\*\*(\w+)\*\*\]\((\w+)\.md#\w+\) *\| \*\*(\w+)\*\* `([^`]+)`/gm),
  ]);
  return new Map(
    rows.map(([, method = "", namespace = "", verb = "", path = ""]) => [
      `${verb.toLowerCase()} ${path}`,
      { namespace, method },
    ]),
  );
}

describe.skipIf(typeof python === "string")("the classic Python package", () => {
  if (typeof python === "string") return;
  const folder = createFolder();
  const site = join(folder, "site");
  const env = {
    PYTHONPATH: [site, join(ROOT, "test/python")].join(":"),
    LAUNCHDARKLY_API_KEY: "api-key",
    PYTHONDONTWRITEBYTECODE: "1",
  };
  const seen: RecordedRequest[] = [];
  let server: MockServer;
  let url = "";

  beforeAll(async () => {
    expect(await installWheel(python, join(ROOT, "generated/python"), site)).toBe("");
    expect(await installWheel(python, PACKAGE, site)).toBe("");
    const { model } = await loadProjectModel();
    server = createMockServer(model, { onRequest: (request) => seen.push(request) });
    ({ url } = await server.listen());
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is laid out as ruff would and has nothing to lint", async () => {
    const format = await python.run("ruff", ["format", "--no-cache", "--check", PACKAGE]);
    expect(format.code, format.output).toBe(0);
    const lint = await python.run("ruff", ["check", "--no-cache", PACKAGE]);
    expect(lint.code, lint.output).toBe(0);
  });

  it(
    "passes its suite, and what arrives is what the description says",
    { timeout: 300_000 },
    async () => {
      const cases = buildCases(readPublicNames());
      expect(cases.length).toBe(346);
      writeFileSync(join(folder, "cases.json"), serializeCases(cases));
      const { code, output } = await python.run(
        "pytest",
        ["-q", "-p", "no:cacheprovider", join(ROOT, "test/python/classic")],
        { env: { ...env, MOCK: url, CASES: join(folder, "cases.json") } },
      );
      expect(code, output.slice(-6000)).toBe(0);
      expect(findDifferences(seen, ["classic"])).toEqual([]);
    },
  );

  it("has samples that pass the strict checkers and run", { timeout: 300_000 }, async () => {
    const samples = join(folder, "samples");
    mkdirSync(samples);
    const pages = readdirSync(join(PACKAGE, "docs")).map((page) => join("docs", page));
    for (const page of [...pages, "README.md"]) {
      extractPython(readFileSync(join(PACKAGE, page), "utf8")).forEach((text, i) => {
        const name = page.replace(/^docs\//, "").replace(/\.md$/, "");
        writeFileSync(join(samples, `${name}_${i}.py`), text);
      });
    }
    const mypy = await python.run(
      "mypy",
      [
        "--strict",
        "--python-version",
        "3.10",
        "--cache-dir",
        join(folder, "mypy"),
        samples,
        join(site, "launchdarkly_api"),
      ],
      { cwd: site, env },
    );
    expect(mypy.code, mypy.output.slice(-6000)).toBe(0);
    writeFileSync(
      join(folder, "pyrightconfig.json"),
      JSON.stringify({
        include: ["samples", "site/launchdarkly_api"],
        extraPaths: ["site"],
        typeCheckingMode: "strict",
        pythonVersion: "3.10",
      }),
    );
    const pyright = await python.run("pyright", ["-p", folder, "--pythonpath", python.python], {
      env,
    });
    expect(pyright.code, pyright.output.slice(-6000)).toBe(0);
    seen.length = 0;
    const runner = join(ROOT, "test/python/run_samples.py");
    const ran = await python.run("python", [runner, samples, url], { env });
    expect(ran.code, ran.output).toBe(0);
    const called = new Set(seen.filter(({ status }) => status < 300).map((r) => r.operationId));
    expect(called.size).toBe(346);
  });
});
