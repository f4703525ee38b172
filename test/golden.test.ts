/**
 * What small descriptions become, file by file, as committed under `test/golden/`. `UPDATE_GOLDEN=1 npx vitest run
 * test/golden.test.ts` writes the trees anew: review the difference.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { buildEnvironment } from "../generator/commands/host.ts";
import type { Config } from "../generator/config.ts";
import type { Emitted } from "../generator/pipeline.ts";
import { emitFlavors, loadModel } from "../generator/pipeline.ts";
import { flavors } from "../templates/index.ts";
import { buildHost, compile, createFolder, ROOT } from "./support/project.ts";

const OPTIONS: Readonly<Record<string, Config["flavors"][number]["options"]>> = {
  typescript: { packageName: "golden", className: "Golden" },
  mcp: {
    packageName: "golden-mcp",
    commandName: "golden-mcp",
    title: "Golden",
    clientPackage: "golden",
    clientClass: "Golden",
    environmentPrefix: "GOLDEN",
  },
  python: { packageName: "golden", moduleName: "golden", className: "Golden" },
  "python-classic": {
    packageName: "golden-classic",
    moduleName: "golden_api",
    basePackage: "golden",
    baseModule: "golden",
    baseClass: "Golden",
  },
  docs: { title: "Golden" },
};
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const fixtures = readdirSync(join(ROOT, "test/fixtures")).filter((name) => name.endsWith(".yaml"));

async function generate(fixture: string): Promise<readonly Emitted[]> {
  const config: Config = {
    description: join(ROOT, "test/fixtures", fixture),
    source: fixture,
    upstream: null,
    releases: null,
    overlays: [],
    glossary: null,
    instructions: null,
    names: null,
    freezeNames: false,
    included: [],
    output: "",
    flavors: Object.entries(OPTIONS).map(([name, options]) => ({ name, options })),
  };
  const environment = buildEnvironment(buildHost());
  const { model, diagnostics } = await loadModel(config, environment);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return emitFlavors(model, config, Object.keys(OPTIONS), environment);
}

const readTree = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file), readFileSync(file, "utf8")]),
  );

function writeTree(folder: string, tree: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

test("every flavor has golden trees", () => {
  expect(Object.keys(OPTIONS)).toEqual(flavors.map(({ name }) => name));
});

describe.each(fixtures)("%s", async (fixture) => {
  const emitted = await generate(fixture);

  test.each(emitted)("$flavor is as committed", ({ flavor, files }) => {
    // Overlay files are copies; they are reviewed where they lie.
    const tree = Object.fromEntries(
      files
        .filter(({ origin }) => !origin.includes("overlay/"))
        // An index says nothing to a reader; it follows from the operations beside it.
        .filter(({ path }) => path !== "data/search.json")
        .map(({ path, text }) => [path, text]),
    );
    const folder = join(ROOT, "test/golden", basename(fixture, ".yaml"), flavor);
    if (process.env["UPDATE_GOLDEN"] !== undefined) writeTree(folder, tree);
    expect(readTree(folder)).toEqual(tree);
  });

  test("typescript compiles", () => {
    const folder = createFolder();
    folders.push(folder);
    const files = emitted.find(({ flavor }) => flavor === "typescript")?.files ?? [];
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    expect(compile(folder, "--noEmit")).toBe("");
  });
});
