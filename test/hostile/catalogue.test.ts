/** The catalogue of attacks: each is text in every string of every flavor, and the class of each has tests of its own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, sharedFile } from "../support/project.ts";
import { buildHostile } from "./description.ts";
import { emitAll, emitSite } from "./emit.ts";
import { inspectFiles } from "./inspect.ts";

interface Attack {
  readonly id: string;
  readonly category: string;
  readonly attack: string;
  readonly fragment: string;
}

/** Where the class of an attack is tested beyond its text: files, each with a word that must stand in it. */
const HELD: Readonly<Record<string, readonly (readonly [file: string, word: string])[]>> = {
  "ts-injection": [
    ["test/hostile/cases.ts", "path closes a literal"],
    ["test/hostile/strings.test.ts", "compiles and runs in TypeScript"],
  ],
  "py-injection": [
    ["test/hostile/strings.test.ts", "runs in Python"],
    ["test/python/hostile.test.ts", "runs nothing of it"],
  ],
  "file-output": [
    ["test/hostile/cases.ts", "tag that leads upwards"],
    ["test/unit/plan-apply.test.ts", "symlink"],
  ],
  "docs-xss": [["test/docs/hostile.test.ts", "nothing runs and nothing is asked for"]],
  handlebars: [
    ["test/hostile/cases.ts", "properties of helpers of templates"],
    ["test/unit/render.test.ts", "lookup"],
  ],
  parser: [
    ["test/hostile/document-cases.ts", "YAML: merge key"],
    ["test/hostile/documents.test.ts", "aliases that explode"],
  ],
  refs: [["test/hostile/document-cases.ts", "reference to metadata of a cloud"]],
  overlay: [["test/unit/overlay.test.ts", "FF1301"]],
  "client-runtime": [
    ["test/hostile/client.test.ts", "every case of a client at run time is here"],
    ["test/hostile/arguments.test.ts", "arrive or are refused"],
    ["test/runtime/redirects.test.ts", "redirect"],
    ["test/runtime/credentials.test.ts", "Object.prototype"],
    ["test/python/suite/test_faults.py", "test_R43"],
  ],
  mcp: [
    ["test/mcp/hostile.test.ts", "data holds them as they are"],
    ["test/mcp/safety.test.ts", "paths"],
  ],
  "build-chain": [
    ["test/hostile/cases.ts", "extension as a program"],
    ["test/hostile/dependencies.test.ts", "exact versions"],
  ],
};

const file = sharedFile("facts/adversarial-specs.json");
if (file === null) console.log("skipped: the catalogue of attacks (../shared/facts is not here)");

describe.skipIf(file === null)("the catalogue", () => {
  const attacks = file === null ? [] : (JSON.parse(readFileSync(file, "utf8")) as Attack[]);

  test.each(attacks)(
    "$id, $attack, is text in every string",
    { timeout: 60_000 },
    async (attack) => {
      const { root } = buildHostile(0, 1, () => attack.fragment);
      const outcome = await emitAll(JSON.stringify(root));
      if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.diagnostics));
      const files = [...outcome.files, ...(await emitSite(outcome.model))];
      expect((await inspectFiles(files)).problems).toEqual([]);
    },
  );

  test("has tests for each of its classes", () => {
    const classes = new Set(attacks.map(({ category }) => category));
    expect([...classes].filter((name) => HELD[name] === undefined)).toEqual([]);
    for (const [path, word] of Object.values(HELD).flat())
      expect(readFileSync(join(ROOT, path), "utf8"), path).toContain(word);
  });
});
