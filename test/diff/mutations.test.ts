/** Each mutation alone is classified as its table says; together, what breaks no longer compiles. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { buildEnvironment } from "../../generator/commands/host.ts";
import { readConfig } from "../../generator/config.ts";
import { bumpOf, classOf, worse, type Change, type Policy } from "../../generator/diff/change.ts";
import { compareModels } from "../../generator/diff/compare.ts";
import { emitFlavors, loadModel } from "../../generator/pipeline.ts";
import { buildModel } from "../../generator/model/build.ts";
import { parseDocument } from "../../generator/spec/document.ts";
import { buildHost, compile, createFolder, ROOT } from "../support/project.ts";
import { createProject } from "../support/samples.ts";
import { MUTATIONS } from "./mutations/index.ts";
import type { Mutation } from "./mutations/mutation.ts";

const TEXT = readFileSync(join(ROOT, "spec/openapi.json"), "utf8");
const modelOf = (root: unknown) => buildModel(parseDocument(JSON.stringify(root), "api")).model;
const BASE = modelOf(JSON.parse(TEXT));

function changesOf({ mutate }: Mutation): readonly Change[] {
  const root: unknown = JSON.parse(TEXT);
  mutate(root);
  return compareModels(BASE, modelOf(root));
}

const level = (changes: readonly Change[], policy: Policy): string =>
  changes.length === 0 ? "none" : changes.map((change) => classOf(change, policy)).reduce(worse);

test.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))("%s", (_, mutation) => {
  const changes = changesOf(mutation);
  expect([...new Set(changes.map(({ kind }) => kind))].sort()).toEqual(mutation.kinds);
  expect(level(changes, "strict")).toBe(mutation.strict);
  expect(level(changes, "wire")).toBe(mutation.wire);
  for (const { pointer, reason } of changes) {
    expect(pointer).toMatch(/^#\//);
    expect(reason).not.toBe("");
  }
});

test("there are sixty kinds, and what breaks is shown to break or said why not", () => {
  expect(MUTATIONS.length).toBeGreaterThanOrEqual(60);
  const silent = MUTATIONS.filter((m) => (m.strict === "breaking") !== (m.consumer !== undefined));
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test("breaking a beta alone is no major change of the stable surface", () => {
  const beta = MUTATIONS.find(({ name }) => name === "beta operation under another tag");
  const changes = changesOf(beta!);
  expect(["strict", "stable"].map((policy) => bumpOf(changes, policy as Policy))).toEqual([
    "major",
    "minor",
  ]);
  expect(bumpOf([], "strict")).toBe("none");
});

/** Generates the TypeScript package of a description; gives its folder. */
async function generatePackage(root: unknown): Promise<string> {
  const folder = createFolder();
  const description = join(folder, "api.json");
  writeFileSync(description, JSON.stringify(root));
  const configured = await readConfig(join(ROOT, "spec/flagforge.yaml"));
  const config = { ...configured, description, overlays: [], glossary: null };
  const environment = buildEnvironment(buildHost());
  const { model } = await loadModel(config, environment);
  for (const { files } of await emitFlavors(model, config, ["typescript"], environment)) {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }
  expect(compile(folder)).toBe("");
  return folder;
}

/** Numbers of the programs that do not compile against a package. */
async function failing(root: unknown, programs: readonly string[]): Promise<readonly number[]> {
  const directory = await generatePackage(root);
  const project = createProject("@flagforge/launchdarkly", directory);
  try {
    programs.forEach((text, i) =>
      writeFileSync(
        join(project.directory, "src", `program-${i}.ts`),
        `import * as LD from "@flagforge/launchdarkly";\nexport async function run(ld: LD.LaunchDarkly) {\n${text}\n}\n`,
      ),
    );
    const output = compile(project.directory, "--noEmit");
    const numbers = [...output.matchAll(/\/src\/program-(\d+)\.ts\(/gm)].map(([, n]) => Number(n));
    return [...new Set(numbers)].sort((a, b) => a - b);
  } finally {
    project.remove();
    rmSync(directory, { recursive: true, force: true });
  }
}

test("programs that compiled do not compile after what breaks", { timeout: 120_000 }, async () => {
  const visible = MUTATIONS.filter((mutation) => typeof mutation.consumer === "string");
  const programs = visible.map(({ consumer }) => String(consumer));
  const before: unknown = JSON.parse(TEXT);
  const after: unknown = JSON.parse(TEXT);
  for (const { mutate } of visible) mutate(after);
  expect((await failing(before, programs)).map((i) => visible[i]?.name)).toEqual([]);
  const broken = new Set(await failing(after, programs));
  expect(visible.filter((_, i) => !broken.has(i)).map(({ name }) => name)).toEqual([]);
});
