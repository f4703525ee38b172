/** The two foreign APIs in both Python flavors: generated, type-checked, linted, called. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ApiModel } from "../../generator/model/model.ts";
import { generateFlavors, type Generated, type OptionTable } from "../support/any-api.ts";
import { startModel } from "../support/mock.ts";
import { createFolder, ROOT } from "../support/project.ts";
import { preparePython } from "../support/python.ts";

const SUITE = join(ROOT, "test/any-api/python");
const APIS = ["ledger", "studio"] as const;
const python = preparePython();
if (typeof python === "string")
  console.log(`skipped: all Python tests of foreign APIs (${python})`);

/** Options that give each API a package of its own. */
const optionsOf = (name: string): OptionTable => {
  const className = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    python: { packageName: name, moduleName: name, className },
    "python-classic": {
      packageName: `${name}-classic`,
      moduleName: `${name}_api`,
      basePackage: name,
      baseModule: name,
      baseClass: className,
    },
  };
};

describe.skipIf(typeof python === "string")("foreign APIs in Python", () => {
  if (typeof python === "string") return;
  const folder = createFolder();
  const site = join(folder, "site");
  const env: Record<string, string> = {
    PYTHONPATH: [site, SUITE].join(":"),
    MYPYPATH: [site, SUITE].join(":"),
    PYTHONDONTWRITEBYTECODE: "1",
  };
  const models = new Map<string, ApiModel>();
  beforeAll(async () => {
    for (const name of APIS) {
      const generated = await generateFlavors(
        join(ROOT, "test/fixtures/apis", `${name}.yaml`),
        ["python", "python-classic"],
        false,
        optionsOf(name),
      );
      place(generated, site);
      models.set(name, generated.model);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is laid out as ruff would and has nothing to lint", async () => {
    for (const args of [["format", "--check"], ["check"]]) {
      const config = ["--no-cache", "--config", join(ROOT, "test/python/ruff.toml")];
      const { code, output } = await python.run("ruff", [...args, ...config, site]);
      expect(code, output).toBe(0);
    }
  });

  it("passes the strict checker, with the programs that use it", { timeout: 120_000 }, async () => {
    const options = ["--strict", "--python-version", "3.10", "--cache-dir", join(folder, "mypy")];
    const packages = APIS.flatMap((name) => [join(site, name), join(site, `${name}_api`)]);
    const { code, output } = await python.run("mypy", [...options, SUITE, ...packages], {
      cwd: site,
      env,
    });
    expect(code, output).toBe(0);
  });

  it("sends what the description says", { timeout: 120_000 }, async () => {
    for (const [name, model] of models) env[name.toUpperCase()] = await startModel(model);
    const args = ["-q", "-p", "no:cacheprovider", SUITE];
    const { code, output } = await python.run("pytest", args, { env });
    expect(code, output.slice(-6000)).toBe(0);
  });
});

/** Puts the modules of all flavors side by side. */
function place({ emitted }: Generated, target: string): void {
  for (const { path, text } of emitted.flatMap(({ files }) => files)) {
    if (!path.startsWith("src/")) continue;
    const file = join(target, path.slice("src/".length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
