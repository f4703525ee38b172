/** The lint that keeps text of a description out of output: what it refuses, what it accepts, where it looks. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";
import { textSafety } from "../../scripts/lint/text-safety.mjs";
import { ROOT } from "../support/project.ts";

const FOLDER = join(ROOT, "test/fixtures/text-safety");

/** `line: reason` of everything that is refused in a fixture. */
async function refusals(file: string, part: string): Promise<readonly string[]> {
  const eslint = new ESLint({
    cwd: FOLDER,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ["*.ts"],
        plugins: { flagforge: { rules: { "text-safety": textSafety } } },
        rules: { "flagforge/text-safety": ["error", { part }] },
        languageOptions: {
          parser: tseslint.parser,
          parserOptions: { project: "tsconfig.json", tsconfigRootDir: FOLDER },
        },
      },
    ],
  });
  const [result] = await eslint.lintFiles([file]);
  const found = (result?.messages ?? []).map(
    ({ line, messageId, message }) => `${line}: ${messageId ?? message}`,
  );
  return [...new Set(found)];
}

const expected = (file: string): readonly string[] =>
  readFileSync(join(FOLDER, file), "utf8")
    .split("\n")
    .flatMap((row, i) => {
      const [, reason] = /\/\/ refused: (\w+)$/.exec(row) ?? [];
      return reason === undefined ? [] : [`${i + 1}: ${reason}`];
    });

test.each([
  ["refused.ts", "output", 46],
  ["accepted.ts", "output", 0],
  ["escapers.ts", "escapers", 3],
  ["model.ts", "model", 2],
])("%s, as %s", { timeout: 120_000 }, async (file, part, least) => {
  const marks = expected(file);
  expect(marks.length).toBeGreaterThanOrEqual(least);
  expect(await refusals(file, part)).toEqual(marks);
});

describe("the configuration", () => {
  const eslint = new ESLint({ cwd: ROOT });
  test.each([
    ["templates/typescript/calls.ts", undefined],
    ["templates/docs/notes.ts", undefined],
    ["templates/mcp/catalogue.ts", undefined],
    ["generator/emit/changelog.ts", undefined],
    ["generator/diff/render/markdown.ts", undefined],
    ["generator/diff/summary.ts", undefined],
    ["generator/lang/typescript.ts", "escapers"],
    ["generator/model/instructions.ts", "model"],
  ])("%s is looked at", async (file, part) => {
    const config = (await eslint.calculateConfigForFile(join(ROOT, file))) as {
      rules: Readonly<Record<string, readonly [number, { part?: string }?]>>;
    };
    const [severity, options] = config.rules["flagforge/text-safety"] ?? [];
    expect(severity).toBe(2);
    expect(options?.part).toBe(part);
  });
});
