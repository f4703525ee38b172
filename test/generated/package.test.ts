/** The committed package as its users and reviewers take it. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { runCommand } from "../../generator/cli.ts";
import { buildHost, compile, createFolder, ROOT, sharedFile, renderConfig } from "../support/project.ts";

const PACKAGE = join(ROOT, "generated/typescript");

/** Every file of a folder but build results: path → text. */
function readTree(directory: string): ReadonlyMap<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\/(dist|node_modules)\//.test(file));
  return new Map(files.sort().map((file) => [file.slice(directory.length + 1), readFileSync(file, "utf8")]));
}

async function generateTo(
  folder: string,
  over: Readonly<Record<string, unknown>>,
): Promise<ReadonlyMap<string, string>> {
  const typescript = { packageName: "@flagforge/launchdarkly", className: "LaunchDarkly" };
  writeFileSync(join(folder, "flagforge.yaml"), renderConfig({ ...over, flavors: { typescript } }));
  const host = buildHost({ cwd: folder });
  expect(await runCommand(host, ["generate", "--config", "flagforge.yaml", "--quiet"]), host.printed.join("")).toBe(0);
  return readTree(join(folder, "out/typescript"));
}

async function inTemporaryFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = createFolder();
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("the committed package", () => {
  const tree = readTree(PACKAGE);

  it("is laid out as Prettier would, so that generating runs no formatter", { timeout: 120_000 }, async () => {
    const changed: string[] = [];
    for (const [path, text] of tree) {
      if (!/\.(ts|md|json)$/.test(path) || path === "manifest.json") continue;
      if ((await format(text, { filepath: path, printWidth: 100 })) !== text) changed.push(path);
    }
    expect(changed).toEqual([]);
  });

  it("has every operation and every schema", () => {
    const description = JSON.parse(readFileSync(join(ROOT, "spec/openapi.json"), "utf8")) as {
      paths: Record<string, object>;
      components: { schemas: object };
    };
    const operations = Object.values(description.paths).flatMap((item) => Object.keys(item)).length;
    const count = (pattern: RegExp): number => [...tree.keys()].filter((path) => pattern.test(path)).length;
    expect(count(/^src\/funcs\//)).toBe(operations);
    expect(count(/^src\/operations\/(?!index)/)).toBe(operations);
    expect(count(/^src\/models\/(?!index)/)).toBe(Object.keys(description.components.schemas).length);
  });

  describe("as registries see it", () => {
    it("passes publint", async () => {
      const { publint } = await import("publint");
      const { messages } = await publint({ pkgDir: PACKAGE, strict: true });
      expect(messages).toEqual([]);
    });

    it("passes are-the-types-wrong", { timeout: 120_000 }, () => {
      const attw = join(ROOT, "node_modules/@arethetypeswrong/cli/dist/index.js");
      const result = spawnSync(
        process.execPath,
        [attw, "--pack", PACKAGE, "--profile", "esm-only", "--no-color", "--no-emoji", "--format", "ascii"],
        { encoding: "utf8" },
      );
      expect(result.status, result.stdout + result.stderr).toBe(0);
    });
  });
});

const full = sharedFile("spec/launchdarkly-2026-02-28.openapi.json");
const old = sharedFile("spec/launchdarkly-2025-07-08.openapi.json");
if (full === null) console.log("skipped: the full descriptions (../shared/spec is not here)");

describe.skipIf(full === null)("the full descriptions", () => {
  it("give the same code as the snapshot, comments aside", async () => {
    const fromFull = await inTemporaryFolder((folder) => generateTo(folder, { description: full ?? "" }));
    const fromSnapshot = await inTemporaryFolder((folder) => generateTo(folder, {}));
    const code = (tree: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
      new Map(
        [...tree]
          .filter(([path]) => path.endsWith(".ts"))
          .map(([path, text]) => [path, text.replaceAll(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, "")]),
      );
    expect(code(fromFull)).toEqual(code(fromSnapshot));
  });

  it("of 2025 compiles too", { timeout: 120_000 }, async () => {
    await inTemporaryFolder(async (folder) => {
      await generateTo(folder, {
        description: old ?? "",
        // What the others correct does not stand in it.
        overlays: [join(ROOT, "spec/overlays/servers.yaml")],
      });
      expect(compile(join(folder, "out/typescript"))).toBe("");
    });
  });
});
