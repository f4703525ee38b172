/** The changelog page: what each release changed, in both prints, and linked from the navigation. */
import { expect, test } from "vitest";
import { keepEntry, type Release } from "../../generator/diff/history.ts";
import { compareModels } from "../../generator/diff/compare.ts";
import { buildSummary } from "../../generator/diff/summary.ts";
import { buildModel } from "../../generator/model/build.ts";
import { buildKit } from "../../generator/pipeline.ts";
import { buildEnvironment } from "../../generator/commands/host.ts";
import { readConfig } from "../../generator/config.ts";
import { parseDocument } from "../../generator/spec/document.ts";
import { docs } from "../../templates/docs/flavor.ts";
import { buildSiteFiles } from "../../templates/docs/site.ts";
import { describePets, type Any } from "../support/petstore.ts";
import { buildHost, ROOT } from "../support/project.ts";
import { join } from "node:path";
import { format } from "prettier";

const modelOf = (change?: (root: Any) => void) =>
  buildModel(parseDocument(JSON.stringify(describePets(change)), "pets.json")).model;

const EVIL = "<img src=x onerror=alert(1)>|";
const after = modelOf((root) => {
  delete root.components.schemas.Pet.properties.age;
  root.components.schemas.Pet.properties[EVIL] = { type: "string" };
});
const release = (date: string, entries: Release["entries"]): Release => ({
  date,
  api: "1",
  versions: { typescript: "1.0.0" },
  policy: "strict",
  bump: "major",
  reason: null,
  entries,
});
const changed = buildSummary(compareModels(modelOf(), after), "strict", []).entries.map(keepEntry);
const RELEASES = [
  release("2026-02-28", changed),
  release("2026-02-01", []),
  release("2026-01-01", []),
];

async function buildPages(releases: readonly Release[]) {
  const config = await readConfig(join(ROOT, "spec/flagforge.yaml"));
  const only = { ...config, flavors: config.flavors.filter(({ name }) => name === "docs") };
  const kit = { ...(await buildKit(after, docs, only, buildEnvironment(buildHost()))), releases };
  const files = buildSiteFiles({
    model: after,
    kit,
    options: {},
    changes: null,
    highlight: (code) => code.replaceAll("<", "&lt;"),
  });
  return (path: string): string => files.find((file) => file.path === path)?.text ?? "";
}

test("lists releases, newest first; the first changed nothing", async () => {
  const read = await buildPages(RELEASES);
  const markdown = read("changelog.md");
  expect(markdown).toContain(`## 2026-02-28, API version 1

- **breaking** Property removed: \`Pet.age (integer)\`. What was read no longer comes.
`);
  expect(markdown).toContain("## 2026-02-01, API version 1\n\nNothing that programs notice.\n");
  expect(markdown).not.toContain("2026-01-01");
  expect(markdown.indexOf("2026-02-28")).toBeLessThan(markdown.indexOf("2026-02-01"));
  expect(await format(markdown, { parser: "markdown", printWidth: 100 })).toBe(markdown);
  const html = read("changelog.html");
  expect(html).toContain("<code>Pet.age (integer)</code>");
  expect(html).not.toContain("<img src=x");
  expect(read("index.html")).toMatch(/href="[^"]*changelog\.html"/);
});

test("says what to do where there is no release", async () => {
  const read = await buildPages([]);
  expect(read("changelog.md")).toContain("npm run docs -- --previous FILE");
  expect(read("changelog.html")).toContain("npm run docs -- --previous FILE");
});
