/** The command line over a small description: what it writes, keeps, refuses. */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runCommand } from "../../generator/cli.ts";
import { STAGING } from "../../generator/emit/apply.ts";
import { hashText } from "../../generator/emit/plan.ts";
import { buildHost, createFolder } from "../support/project.ts";

let folder: string;
let out: string;
const host = () => buildHost({ cwd: folder });

const DESCRIPTION = `openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: "https://pets.test" }]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [Pets]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: [string, "null"] } } }
`;

beforeEach(() => {
  folder = createFolder();
  out = join(folder, "out/typescript");
  writeFileSync(join(folder, "api.yaml"), DESCRIPTION);
  writeFileSync(
    join(folder, "flagforge.yaml"),
    "description: api.yaml\noutput: out\nflavors: { typescript: { packageName: pets, className: Pets } }\n",
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = async (...args: readonly string[]) => {
  const own = host();
  const code = await runCommand(own, ["generate", "--config", "flagforge.yaml", ...args]);
  return { code, text: own.printed.join("") };
};

it("writes once, then keeps, and --check agrees", async () => {
  expect((await run("--check")).code).toBe(1);
  expect((await run("--dry-run")).text).toContain("write  typescript/src/models/Pet.ts");
  expect(readdirSync(folder)).not.toContain("out");
  expect((await run()).code).toBe(0);
  expect(readFileSync(join(out, "src/models/Pet.ts"), "utf8")).toContain("name: string | null;");
  expect((await run()).text).toContain("0 written");
  expect((await run("--verbose")).text).toContain("0 written");
  expect((await run("--check")).code).toBe(0);
});

it("stops at a file edited by hand and at an unknown one, unless forced", async () => {
  await run();
  writeFileSync(join(out, "src/models/Pet.ts"), "edited");
  writeFileSync(join(out, "mine.txt"), "mine");
  const stopped = await run();
  expect(stopped.code).toBe(1);
  expect(stopped.text).toMatch(/FF1601.*mine\.txt[\s\S]*FF1601.*Pet\.ts/);
  expect(readFileSync(join(out, "mine.txt"), "utf8")).toBe("mine");
  expect((await run("--force")).code).toBe(0);
  expect(readdirSync(out)).not.toContain("mine.txt");
});

it("deletes what it no longer writes", async () => {
  await run();
  writeFileSync(
    join(folder, "api.yaml"),
    DESCRIPTION.replaceAll("Pet:", "Cat:").replaceAll("schemas/Pet", "schemas/Cat"),
  );
  expect((await run()).text).toMatch(/1 deleted/);
  expect(readdirSync(join(out, "src/models")).sort()).toEqual(["Cat.ts", "index.ts"]);
});

it("finishes a run that was stopped after its journal, clears one that was not", async () => {
  await run();
  const staging = join(folder, "out", STAGING);
  mkdirSync(staging);
  writeFileSync(join(staging, "0"), "half");
  expect((await run()).code).toBe(0);
  expect(readdirSync(join(folder, "out"))).toEqual(["typescript"]);
  mkdirSync(staging);
  writeFileSync(join(staging, "0"), "moved");
  const journal = JSON.stringify({
    moves: [{ from: `${STAGING}/0`, to: "typescript/README.md" }],
    deletions: [],
  });
  writeFileSync(join(staging, "journal.json"), `${hashText(journal)}\n${journal}`);
  const resumed = await run("--force");
  expect(resumed.text).toContain("finished what an earlier run had begun");
  expect(readFileSync(join(out, "README.md"), "utf8")).not.toBe("moved");
});

it("refuses links in its output", async () => {
  await run();
  symlinkSync(folder, join(out, "src/link"));
  expect((await run()).text).toContain("FF1603");
});

it.each([
  ["an unknown option", ["--no-such-option"], 2, /unknown option/],
  ["an unknown flavor", ["--flavor", "cobol"], 2, /FF1001/],
  ["a missing description", ["--spec", "gone.json"], 1, /FF1101/],
  ["a configuration that is missing", ["--config", "gone.yaml"], 1, /FF1101/],
])("answers %s with a message", async (_, args, code, pattern) => {
  const result = await run(...args);
  expect(result.code).toBe(code);
  expect(result.text).toMatch(pattern);
  expect(result.text).not.toMatch(/\n\s+at /);
});

it.each([
  ["a dangling reference", "schemas/Pet", "schemas/Dog", "FF1205"],
  ["an undeclared path parameter", "name: id", "name: other", "FF1403"],
  ["a path without a slash", "/pets/{id}", "pets/{id}", "FF1401"],
  ["a status that is none", '"200"', '"abc"', "FF1401"],
])("reports %s with its line and writes nothing", async (_, from, to, code) => {
  writeFileSync(join(folder, "api.yaml"), DESCRIPTION.replace(from, to));
  const result = await run();
  expect(result.code).toBe(1);
  expect(result.text).toMatch(new RegExp(`${code} at .*api\\.yaml:\\d+:\\d+`));
  expect(readdirSync(join(folder, "out"))).toEqual([]);
});
