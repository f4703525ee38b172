/** Damaged descriptions: each is generated, or refused with code and place; soon, and never with a stack trace. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { FlagforgeError, type Diagnostic } from "../../generator/diagnostics.ts";
import { buildModel } from "../../generator/model/build.ts";
import { checkVersion, parseDocument } from "../../generator/spec/document.ts";
import type { Json } from "../../generator/values.ts";
import { createFolder, ROOT } from "../support/project.ts";
import { buildHostile } from "./description.ts";
import { emitAll, FLAVORS } from "./emit.ts";
import { damage, mutations } from "./mutations.ts";
import { CASES, runs, timeout } from "./settings.ts";

const WHOLE: readonly Json[] = [
  ...["bodies", "parameters", "types"].map(
    (name) => parse(readFileSync(join(ROOT, `test/fixtures/${name}.yaml`), "utf8")) as Json,
  ),
  buildHostile(0, 1).root,
];
const whole = fc.constantFrom(...WHOLE);
const SECONDS = 5;

/** What the rules say of a refusal: every error has a code and says where. */
function checkDiagnostics(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.length).toBeGreaterThan(0);
  for (const { code, pointer, line, problem, remedy } of errors) {
    expect(code).toMatch(/^FF1\d{3}$/);
    expect(pointer ?? line, `${code} ${problem}`).not.toBeNull();
    expect(problem).not.toMatch(/\n\s+at |undefined|\[object/);
    expect(remedy).not.toBe("");
  }
}

/** Up to the model; printing is slow, so only some are printed. */
function readModel(text: string): void {
  const started = performance.now();
  try {
    const document = parseDocument(text, "api");
    checkVersion(document);
    buildModel(document);
  } catch (error) {
    if (!(error instanceof FlagforgeError)) throw error;
    checkDiagnostics(error.diagnostics);
  }
  expect(performance.now() - started).toBeLessThan(SECONDS * 1000);
}

async function generate(text: string): Promise<void> {
  const outcome = await emitAll(text, "api");
  if (outcome.kind === "refused") checkDiagnostics(outcome.diagnostics);
}

describe("descriptions with wrong members", () => {
  test(`${CASES} are read or refused`, { timeout: timeout(15) }, () => {
    fc.assert(
      fc.property(whole, mutations, (root, damages) =>
        readModel(JSON.stringify(damage(root, damages))),
      ),
      { ...runs(1), endOnFailure: false },
    );
  });

  const PRINTED = 10;
  test(`${Math.ceil(CASES / PRINTED)} are generated or refused`, { timeout: timeout(60) }, () =>
    fc.assert(
      fc.asyncProperty(whole, mutations, (root, damages) =>
        generate(JSON.stringify(damage(root, damages))),
      ),
      { ...runs(PRINTED), endOnFailure: false },
    ),
  );
});

describe("texts that end early, or have a character too many", () => {
  const texts = WHOLE.flatMap((root) => [JSON.stringify(root, null, 1), stringify(root)]);
  const odd = fc.constantFrom(
    "",
    "\t",
    "&a ",
    "*a",
    "!!js/function ",
    "{",
    "[",
    "]",
    ": ",
    "- ",
    '"',
    "\0",
    "<<: ",
    "---\n",
    "\ufeff",
  );

  test(`${CASES} are read or refused`, { timeout: timeout(20) }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        odd,
        fc.boolean(),
        (text, share, extra, cut) => {
          const end = Math.floor(text.length * share);
          readModel(text.slice(0, end) + extra + (cut ? "" : text.slice(end)));
        },
      ),
      { ...runs(1), endOnFailure: false },
    );
  });
});

describe("the command line", () => {
  const folder = createFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const deep = (open: string, close: string): string => open.repeat(50_000) + close.repeat(50_000);
  const bomb = Array.from({ length: 30 }, (_, i) =>
    i === 0
      ? "a0: &a0 [x, x]"
      : `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(", ")}]`,
  ).join("\n");

  test.each([
    ["nothing", "", 1],
    ["a list", "[]", 1],
    ["half of a description", '{"openapi": "3.1.0", "info": {', 1],
    ["deep JSON", `{"openapi": "3.1.0", "x": ${deep("[", "]")}}`, 1],
    ["deep YAML", `openapi: 3.1.0\nx: ${deep("[", "]")}`, 1],
    [
      "deep YAML of blocks",
      `openapi: 3.1.0\n${Array.from({ length: 3000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")}`,
      1,
    ],
    ["aliases that explode", `openapi: 3.1.0\n${bomb}`, 1],
    ["an alias of itself", "info: &a {version: '1', title: API, x-bye: *a}", 1],
    ["many values", `{"openapi": "3.1.0", "x": [${"0,".repeat(5_100_000)}0]}`, 1],
    [
      "no schema where one is named",
      JSON.stringify({ ...(WHOLE[2] as object), components: {} }),
      1,
    ],
  ])("%s is refused within 512 MiB", { timeout: 60_000 }, (_, text, code) => {
    writeFileSync(join(folder, "api.txt"), text);
    writeFileSync(
      join(folder, "flagforge.json"),
      JSON.stringify({ description: "api.txt", output: "out", flavors: FLAVORS }),
    );
    const started = performance.now();
    const result = spawnSync(
      process.execPath,
      [
        "--max-old-space-size=512",
        join(ROOT, "scripts/flagforge.mjs"),
        "generate",
        "--config",
        "flagforge.json",
      ],
      { cwd: folder, encoding: "utf8" },
    );
    const output = result.stdout + result.stderr;
    expect(result.status, output).toBe(code);
    expect(output).toMatch(/^error FF1\d{3} at \S*api\.txt/m);
    expect(output).not.toMatch(/^\s+at /m);
    expect(output.split("\n").length).toBeLessThan(120);
    // Twice the limit: other tests run beside this one.
    expect(performance.now() - started).toBeLessThan(2 * SECONDS * 1000);
  });
});
