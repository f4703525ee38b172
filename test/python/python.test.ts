/** The committed Python package: built, installed, type-checked, linted, and every operation called. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createMockServer,
  type MockServer,
  type RecordedRequest,
} from "../../generator/mock/server.ts";
import { refusedShare, startLimitedServer } from "../../scripts/bench/limited-server.ts";
import { createFolder, loadProjectModel, ROOT } from "../support/project.ts";
import { connections } from "../runtime/faults/connections.ts";
import { many } from "../runtime/faults/many.ts";
import { retries } from "../runtime/faults/retries.ts";
import { TIMED } from "../support/timing.ts";
import { extractPython, installWheel, preparePython } from "../support/python.ts";
import { buildPatchCases } from "./patches.ts";
import { buildCases, findDifferences, readPublicNames, serializeCases } from "./contract.ts";

/** What the suite's simulation reckons with. */
const LIMITS = { windowMs: 1000, limit: 125, routes: { slow: 20 }, latencyMs: 3 };

const PACKAGE = join(ROOT, "generated/python");
const python = preparePython();
if (typeof python === "string") console.log(`skipped: all Python tests (${python})`);

describe.skipIf(typeof python === "string")("the Python package", () => {
  if (typeof python === "string") return;
  const folder = createFolder();
  const site = join(folder, "site");
  const env = {
    PYTHONPATH: [site, join(ROOT, "test/python")].join(":"),
    LAUNCHDARKLY_API_KEY: "api-key",
  };
  const seen: RecordedRequest[] = [];
  let server: MockServer;
  let url = "";

  beforeAll(async () => {
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
      const cases = buildCases(readPublicNames(join(PACKAGE, "docs")));
      expect(cases.length).toBe(346);
      const { model } = await loadProjectModel();
      if (model.instructions === null) throw new Error("The project has no catalogue");
      const patches = buildPatchCases(model.instructions, readPublicNames(join(PACKAGE, "docs")));
      writeFileSync(join(folder, "patches.json"), JSON.stringify(patches));
      writeFileSync(join(folder, "cases.json"), serializeCases(cases));
      const limited = await startLimitedServer(LIMITS);
      const pytest = (...more: readonly string[]) =>
        python.run(
          "pytest",
          [
            "-q",
            "-o",
            `cache_dir=${join(folder, "pytest")}`,
            join(ROOT, "test/python/suite"),
            ...more,
          ],
          {
            env: {
              ...env,
              MOCK: url,
              CASES: join(folder, "cases.json"),
              LIMITED: limited.url,
              PATCHES: join(folder, "patches.json"),
              FAULTS: Object.keys({ ...connections, ...retries, ...many }).join(" "),
              VECTORS: join(ROOT, "test/support/retry-vectors.json"),
              NAMES: join(ROOT, "spec/python-names.json"),
              PYTHONDONTWRITEBYTECODE: "1",
            },
          },
        );
      let { code, output } = await pytest();
      // Some measure time, which a busy machine may fail once or twice.
      for (let again = 0; code === 1 && again < TIMED.retry; again++) {
        console.log(output.slice(-6000));
        ({ code, output } = await pytest("--last-failed", "--last-failed-no-failures=none"));
      }
      await limited.close();
      expect(code, output.slice(-6000)).toBe(0);
      expect(refusedShare(limited)).toBeLessThanOrEqual(0.01);
      expect(findDifferences(seen)).toEqual([]);
    },
  );

  it("has samples that pass the strict checkers and run", { timeout: 300_000 }, async () => {
    const samples = join(folder, "samples");
    mkdirSync(samples);
    const pages = readdirSync(join(PACKAGE, "docs"));
    // A page is one program: its first block makes the client that the others use.
    for (const page of pages) {
      const text = extractPython(readFileSync(join(PACKAGE, "docs", page), "utf8")).join("\n\n");
      writeFileSync(join(samples, page.replace(/\.md$/, ".py")), text);
    }
    extractPython(readFileSync(join(PACKAGE, "README.md"), "utf8")).forEach((text, i) =>
      writeFileSync(join(samples, `readme_${i}.py`), text),
    );
    writeFileSync(join(samples, "published.py"), renderPublishedNames());
    const mypy = await python.run(
      "mypy",
      [
        "--strict",
        "--python-version",
        "3.10",
        "--cache-dir",
        join(folder, "mypy"),
        samples,
        join(site, "flagforge_launchdarkly"),
      ],
      { cwd: site, env },
    );
    expect(mypy.code, mypy.output).toBe(0);
    writeFileSync(
      join(folder, "pyrightconfig.json"),
      JSON.stringify({
        include: ["samples", "site/flagforge_launchdarkly"],
        extraPaths: ["site"],
        typeCheckingMode: "strict",
        pythonVersion: "3.10",
      }),
    );
    const pyright = await python.run("pyright", ["-p", folder, "--pythonpath", python.python], {
      env,
    });
    expect(pyright.code, pyright.output).toBe(0);
    seen.length = 0;
    const runner = join(ROOT, "test/python/run_samples.py");
    const ran = await python.run("python", [runner, samples, url], { env });
    expect(ran.code, ran.output).toBe(0);
    const called = new Set(seen.filter(({ status }) => status < 300).map((r) => r.operationId));
    expect(called.size).toBe(346);
  });
});

/** Every published name and its variants, for the type checkers: each must bind to its namespace. */
function renderPublishedNames(): string {
  const { aliases } = JSON.parse(readFileSync(join(ROOT, "spec/python-names.json"), "utf8")) as {
    readonly aliases: Readonly<Record<string, string>>;
  };
  const rows = Object.keys(aliases).flatMap((path) => {
    const [tag = "", name = ""] = path.split(".");
    const namespace = `client.${tag.replaceAll(/[\W_]+/g, "_").replace(/_$/, "")}`;
    return ["", "raw."].flatMap((raw) => [
      `${namespace}.${raw}${name}`,
      `${namespace}.${raw}a${name}`,
    ]);
  });
  return [
    "from collections.abc import Callable",
    "",
    "from flagforge_launchdarkly import LaunchDarkly",
    "",
    'client = LaunchDarkly("k")',
    `methods: list[Callable[..., object]] = [${rows.join(", ")}]`,
    "",
  ].join("\n");
}
