/** `flagforge release`: versions, changelogs, refusals, and that generating afterwards changes nothing. */
import { untrusted } from "../../generator/values.ts";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FlagforgeError } from "../../generator/diagnostics.ts";
import type { Bump, Change } from "../../generator/diff/change.ts";
import { planRelease, type Package } from "../../generator/diff/release.ts";
import {
  compareVersions,
  parseVersion,
  renderVersion,
  stepFor,
  stepVersion,
} from "../../generator/diff/version.ts";
import { complaintsOf } from "../support/diagnostics.ts";
import { createPetProject, describePets, type Any, type PetProject } from "../support/petstore.ts";

const version = (text: string) => {
  const parsed = parseVersion(text);
  if (parsed === null) throw new Error(`no version: ${text}`);
  return parsed;
};

describe("versions", () => {
  test.each([
    ["1.2.3", "major", "2.0.0"],
    ["1.2.3", "minor", "1.3.0"],
    ["1.2.3", "patch", "1.2.4"],
    ["0.4.1", "major", "0.5.0"],
    ["0.4.1", "minor", "0.4.2"],
    ["0.4.1", "patch", "0.4.2"],
    ["2.0.0-beta.1", "major", "2.0.0"],
    ["2.0.0rc1", "patch", "2.0.0"],
  ] as const)("%s and %s changes give %s", (from, bump, to) => {
    const last = version(from);
    expect(renderVersion(stepVersion(last, stepFor(last, bump)))).toBe(to);
  });

  test("have an order", () => {
    const texts = ["0.9.9", "1.0.0-alpha.9", "1.0.0-beta.2", "1.0.0-beta.10", "1.0.0", "1.0.1"];
    const sorted = [...texts].reverse().map(version).sort(compareVersions).map(renderVersion);
    expect(sorted).toEqual(texts);
    expect(compareVersions(version("1.0.0-a"), version("1.0.0-a"))).toBe(0);
  });

  test.each(["1.2", "v1.2.3", "1.2.3.4", "1.2.3+build", ""])("%j is none", (text) => {
    expect(parseVersion(text)).toBeNull();
  });
});

describe("the plan", () => {
  const changeOf = (level: Exclude<Change["strict"], never>): Change => ({
    kind: "property-removed",
    pointer: "#/x",
    document: "old",
    operation: null,
    subject: untrusted("X.y"),
    sides: ["response"],
    strict: level,
    wire: level,
    unstable: false,
    before: null,
    after: null,
    reason: "",
  });
  const LEVELS: Readonly<Record<Bump, readonly Change[]>> = {
    none: [],
    patch: [changeOf("patch")],
    minor: [changeOf("additive")],
    major: [changeOf("breaking")],
  };
  const plan = (
    bump: Bump,
    over: Partial<Package>,
    asked: string | null = null,
    reason: string | null = null,
  ) =>
    planRelease([{ flavor: "typescript", version: "1.2.3", last: "1.2.3", tell: null, ...over }], {
      changes: LEVELS[bump],
      policy: "strict",
      asked,
      reason,
    })[0];

  test.each([
    ["none", {}, null, "1.2.3"],
    ["patch", {}, null, "1.2.4"],
    ["minor", {}, null, "1.3.0"],
    ["major", {}, null, "2.0.0"],
    ["major", { tell: () => null }, null, "1.2.4"],
    ["major", { last: null }, null, "1.2.3"],
    ["minor", { version: "1.9.0" }, null, "1.9.0"],
    ["minor", {}, "major", "2.0.0"],
    ["none", {}, "patch", "1.2.4"],
    ["minor", {}, "5.0.0", "5.0.0"],
  ] as const)("%s changes, %j, asked for %s: %s", (bump, over, asked, to) => {
    expect(plan(bump, over, asked)).toMatchObject({ to, forced: false });
  });

  test.each([
    ["major", {}, "minor", /1\.3\.0 of typescript is less than .* ask for, which is 2\.0\.0/],
    ["major", { version: "1.2.4" }, null, /1\.2\.4 of typescript is less/],
    ["minor", {}, "1.2.3", /can't go from 1\.2\.3 to 1\.2\.3/],
    ["none", {}, "1.0.0", /can't go from 1\.2\.3 to 1\.0\.0/],
    ["minor", {}, "next", /--bump is next, which is no version/],
  ] as const)("%s changes, %j, asked for %s are refused", (bump, over, asked, problem) => {
    const [found] = complaintsOf(() => plan(bump, over, asked));
    expect(found?.code).toBe("FF1106");
    expect(found?.problem).toMatch(problem);
  });

  test("a reason allows less, but never to go back", () => {
    expect(plan("major", {}, "patch", "why")).toMatchObject({ to: "1.2.4", forced: true });
    expect(() => plan("major", {}, "1.2.3", "why")).toThrow(FlagforgeError);
  });
});

let project: PetProject;
beforeEach(() => void (project = createPetProject()));
afterEach(() => project.remove());

const release = (...args: readonly string[]) =>
  project.run("release", "--date", "2026-02-28", ...args);
const change = (edit: (root: Any) => void): void =>
  project.write("openapi.json", describePets(edit));
const history = (): Any => JSON.parse(project.read("spec/releases/history.json"));
const removesAge = (root: Any): void => {
  delete root.components.schemas.Pet.properties.age;
  root.info.version = "2";
};

describe("the command", { timeout: 60_000 }, () => {
  test("records the first release, and has nothing to do until something changes", async () => {
    expect((await release("--dry-run")).text).toContain("typescript: 1.2.3 (first)");
    expect(existsSync(join(project.folder, "spec/releases"))).toBe(false);
    const before = project.read("spec/flagforge.yaml");
    expect((await release()).code).toBe(0);
    expect(project.read("spec/flagforge.yaml")).toBe(before);
    expect(history().releases.map((each: Any) => each.versions)).toEqual([
      { typescript: "1.2.3", python: "0.4.0", "python-classic": "0.4.0" },
    ]);
    const again = project.read("spec/releases/history.json");
    const second = await release();
    expect([second.code, second.text]).toEqual([0, expect.stringContaining("1.2.3 (stays)")]);
    expect(project.read("spec/releases/history.json")).toBe(again);
  });

  test("raises versions where the changes ask for it and writes changelogs that stay", async () => {
    await release();
    change(removesAge);
    const { code, text } = await release();
    expect(code, text).toBe(0);
    expect(text).toContain("typescript: 1.2.3 → 2.0.0\npython: 0.4.0 → 0.5.0\n");
    const config = project.read("spec/flagforge.yaml");
    expect(config).toContain("# Kept as it is.");
    expect(config).toContain("className: Pets, version: 2.0.0 } # the first");
    expect(config).toContain('version: "0.5.0"');
    expect(config).toContain("version: 0.5.0\n    basePackage: pets\n    baseVersion: 0.5.0");
    expect(JSON.parse(project.read("out/typescript/package.json"))).toMatchObject({
      version: "2.0.0",
      files: expect.arrayContaining(["CHANGELOG.md"]),
    });
    const changelog = project.read("out/typescript/CHANGELOG.md");
    expect(changelog).toContain(`## [2.0.0] - 2026-02-28

Changes of the API; API version 2.

### Removed

- **Breaking:** Property removed: \`Pet.age\` (\`integer\`). Code that reads it does not compile.

## [1.2.3] - 2026-02-28

First release; API version 1.
`);
    expect(project.read("out/python/CHANGELOG.md")).toContain("Reading it raises AttributeError.");
    for (const flavor of ["typescript", "python", "python-classic"]) {
      const written = project.read(`out/${flavor}/CHANGELOG.md`);
      expect(await format(written, { parser: "markdown", printWidth: 100 })).toBe(written);
    }
    expect((await project.run("generate", "--check")).code).toBe(0);
  });

  test("refuses less than the changes ask for, and says why where it is forced", async () => {
    await release();
    change(removesAge);
    const before = project.read("spec/flagforge.yaml");
    const refused = await release("--bump", "patch");
    expect(refused.code).toBe(1);
    expect(refused.text).toMatch(/FF1106.*1\.2\.4 of typescript[^]*FF1106.*0\.4\.1 of python/);
    expect(project.read("spec/flagforge.yaml")).toBe(before);
    const forced = await release("--bump", "patch", "--force", "--reason", "*Nobody* reads `age`");
    expect(forced.text).toContain("1.2.3 → 1.2.4, lower than the changes ask for");
    expect(project.read("out/typescript/CHANGELOG.md")).toContain(
      "> Released under a lower version than its changes ask for: \\*Nobody\\* reads \\`age\\`\n",
    );
    expect(history().releases[0]).toMatchObject({ bump: "major", reason: "*Nobody* reads `age`" });
  });

  test("weighs by the policy that is asked for", async () => {
    await release();
    change((root) => void (root.paths["/pets"].get.tags = ["Others"]));
    expect((await release("--dry-run")).text).toContain("typescript: 1.2.3 → 2.0.0");
    const wire = (await release("--dry-run", "--policy", "wire")).text;
    expect(wire).toContain("typescript: 1.2.3 → 1.2.4");
  });

  test("compares with the overlays that were released", async () => {
    await release();
    project.write(
      "o.yaml",
      "overlay: 1.0.0\ninfo: { title: o, version: '1' }\nactions:\n  - target: $.components.schemas.Pet.properties.age\n    update: { type: string }\n",
    );
    project.write(
      "flagforge.yaml",
      project
        .read("spec/flagforge.yaml")
        .replace("releases: releases", "releases: releases\noverlays: [o.yaml]"),
    );
    expect((await release("--dry-run")).text).toMatch(
      /Type changed +Pet\.age \(integer → string\)/,
    );
  });

  test.each([
    [["--force"], /FF1001.*go together/],
    [["--reason", "why"], /FF1001.*go together/],
    [["--date", "28.2.2026"], /FF1001.*no date/],
    [["--policy", "loose"], /FF1001/],
  ])("%j is a wrong command line", async (args, message) => {
    const { code, text } = await release(...args);
    expect([code, text]).toEqual([2, expect.stringMatching(message)]);
  });

  test("stops where the files of the last release do not belong together", async () => {
    await release();
    project.write("releases/openapi.json", describePets(removesAge));
    expect((await release()).text).toMatch(
      /FF1002.*not the description that history\.json speaks of/,
    );
    project.write("releases/history.json", "[]");
    expect((await release()).code).not.toBe(0);
    project.write("releases/history.json", "{}");
    expect((await release()).text).toContain("This is not a history of releases");
  });
});
