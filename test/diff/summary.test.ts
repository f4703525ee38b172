/** Sums: nothing is lost or told twice; every flavor says what breaks. */
import { untrusted } from "../../generator/values.ts";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { KINDS, type Change, type ChangeKind, type Side } from "../../generator/diff/change.ts";
import { compareModels } from "../../generator/diff/compare.ts";
import { renderHuman } from "../../generator/diff/render/human.ts";
import { renderMarkdown } from "../../generator/diff/render/markdown.ts";
import { buildSummary, sectionOf } from "../../generator/diff/summary.ts";
import { buildModel } from "../../generator/model/build.ts";
import { parseDocument } from "../../generator/spec/document.ts";
import { flavors } from "../../templates/index.ts";
import { sharedFile } from "../support/project.ts";

const [older, newer] = ["2025-07-08", "2026-02-28"].map((date) =>
  sharedFile(`spec/launchdarkly-${date}.openapi.json`),
);
const skip = older == null || newer == null;
if (skip) console.log("skipped: the full descriptions are not beside the project");

const load = (file: string) => buildModel(parseDocument(readFileSync(file, "utf8"), file)).model;

test.skipIf(skip)("the two real descriptions fit on a few pages, and nothing is missing", () => {
  const changes = compareModels(load(older ?? ""), load(newer ?? ""));
  const summary = buildSummary(changes, "strict", []);
  const told = summary.entries.flatMap((entry) => entry.changes);
  expect(told).toHaveLength(changes.length);
  expect(new Set(told)).toEqual(new Set(changes));
  expect(summary.counts.breaking + summary.counts.additive + summary.counts.patch).toBe(
    changes.length,
  );
  expect(summary.entries.length).toBeLessThan(changes.length / 3);
  const human = renderHuman(summary);
  expect(Math.max(...human.split("\n").map((line) => line.length))).toBeLessThan(130);
  expect(human.indexOf("BREAKING")).toBeLessThan(human.indexOf("ADDITIVE"));
  expect(human).toMatch(/Operation tag changed +AI Configs \(beta\) → AI Configs: deleteAIConfig,/);
  const markdown = renderMarkdown(summary);
  expect(markdown.length).toBeLessThan(20_000);
  expect(markdown).toContain("- Operation deprecated: `getMauUsage`, `getMauUsageByCategory`");
});

const changeOf = (kind: ChangeKind, side: Side): Change => ({
  kind,
  pointer: "#/x",
  document: "new",
  operation: null,
  subject: untrusted("X.y"),
  sides: [side],
  strict: "breaking",
  wire: "breaking",
  unstable: false,
  before: null,
  after: null,
  reason: "",
});

describe("consequences", () => {
  const sides: readonly Side[] = ["request", "response"];
  const breaking = (Object.keys(KINDS) as ChangeKind[]).flatMap((kind) =>
    sides
      .filter((side) => {
        const rules = KINDS[kind];
        return ("request" in rules ? rules[side] : rules)[0] === "breaking";
      })
      .map((side) => changeOf(kind, side)),
  );

  test.each(flavors.map(({ name, load: open }) => [name, open] as const))(
    "%s says what breaks",
    async (_, open) => {
      const { consequence, release } = await open();
      // Documentation compiles nothing; whatever publishes a package has to say.
      if (release === undefined) return;
      expect(consequence).toBeDefined();
      expect(breaking.filter((change) => consequence?.(change) === null)).toEqual([]);
    },
  );

  test("are told once for both sides, and not at all for nobody", async () => {
    const { consequence } = (await flavors[0]?.load()) ?? {};
    const both = { ...changeOf("nullable-added", "request"), sides };
    expect(consequence?.(both)).toBe("It may be null; Readers must check for null");
    expect(consequence?.(changeOf("constraint-changed", "request"))).toBeNull();
    expect(consequence?.({ ...both, sides: [] })).toBeNull();
  });
});

test.each([
  ["operation-added", "Added"],
  ["parameter-added-required", "Added"],
  ["enum-introduced", "Added"],
  ["nullable-added", "Changed"],
  ["property-removed", "Removed"],
  ["nullable-removed", "Changed"],
  ["operation-deprecated", "Deprecated"],
  ["operation-undeprecated", "Changed"],
  ["property-became-optional", "Changed"],
] as const)("%s is in the section %s", (kind, section) => {
  expect(sectionOf(changeOf(kind, "request"))).toBe(section);
});
