/** The coverage table: its page is what is printed from it, and what is not read is warned of or refused. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { FlagforgeError, type Diagnostic } from "../../generator/diagnostics.ts";
import { checkCoverage } from "../../generator/spec/coverage-check.ts";
import type { Row, Treatment } from "../../generator/spec/coverage-rows.ts";
import { COVERAGE } from "../../generator/spec/coverage.ts";
import { parseDocument, type JsonObject } from "../../generator/spec/document.ts";
import { appendPointer, resolvePointer } from "../../generator/spec/pointer.ts";
import { visitObjects } from "../../generator/spec/visit.ts";
import { expectPage } from "../support/page.ts";
import { ROOT } from "../support/project.ts";

const BECOMES: Readonly<Record<Treatment, string>> = {
  supported: "supported",
  partly: "in part, else a warning",
  ignored: "ignored with a warning",
  refused: "refused with an error",
};

const INTRODUCTION = `# Coverage

Every keyword of OpenAPI 3.0, 3.1 and 3.2, printed from \`spec/coverage.ts\`. \`test/any-api/rows.test.ts\` compiles and
runs a description with every row that is read; \`matrix.test.ts\` holds the others. Keywords that stand in no row are
ignored with a warning; extensions are read where they are known and else left alone.
`;

function renderPage(): string {
  const parts = Object.entries(COVERAGE)
    .filter(([, rows]) => Object.keys(rows).length > 0)
    .map(([kind, rows]) => {
      const lines = Object.entries(rows).map(
        ([key, { since, treatment, note }]) =>
          `| \`${key}\` | ${since} | ${BECOMES[treatment]} | ${note.replaceAll("|", "\\|")} |`,
      );
      return `## ${kind}\n\n| Keyword | OpenAPI | What becomes of it | Note |\n| --- | --- | --- | --- |\n${lines.join("\n")}\n`;
    });
  return [INTRODUCTION, ...parts].join("\n");
}

test("the page is what is printed from the table (UPDATE_GOLDEN=1 writes it)", () =>
  expectPage("generator/coverage.md", renderPage()));

const texts = ["rows.yaml", "rows-3.0.yaml"].map((name) =>
  readFileSync(join(ROOT, "test/fixtures/apis", name), "utf8"),
);

/** A description with an object of this kind, and where it stands. */
function findObject(kind: string): { readonly root: JsonObject; readonly pointer: string } {
  for (const text of texts) {
    const root = parse(text) as JsonObject;
    const places: string[] = [];
    visitObjects(root, (found, value, pointer) => {
      if (found === kind && value["$ref"] === undefined) places.push(pointer);
    });
    const [pointer] = places;
    if (pointer !== undefined) return { root, pointer };
  }
  throw new Error(`No description has a ${kind}`);
}

function diagnose(
  kind: string,
  key: string,
): { readonly at: string; readonly found: readonly Diagnostic[] } {
  const { root, pointer } = findObject(kind);
  const target = pointer === "#" ? root : resolvePointer(root, pointer);
  (target as Record<string, unknown>)[key] = {};
  const document = parseDocument(JSON.stringify(root), "rows.json");
  try {
    return { at: appendPointer(pointer, key), found: checkCoverage(document) };
  } catch (error) {
    if (!(error instanceof FlagforgeError)) throw error;
    return { at: appendPointer(pointer, key), found: error.diagnostics };
  }
}

const rows = Object.entries(COVERAGE).flatMap(([kind, table]) =>
  Object.entries(table).map(([key, row]): readonly [string, string, Row] => [kind, key, row]),
);

describe("what is not read", () => {
  test.each(rows.filter(([, , { treatment }]) => treatment === "ignored"))(
    "%s.%s is warned of",
    (kind, key) => {
      const { at, found } = diagnose(kind, key);
      expect(found).toContainEqual(
        expect.objectContaining({ code: "FF1404", severity: "warning", pointer: at }),
      );
    },
  );

  test.each(rows.filter(([, , { treatment }]) => treatment === "refused"))(
    "%s.%s is refused",
    (kind, key) => {
      const { at, found } = diagnose(kind, key);
      expect(found).toContainEqual(
        expect.objectContaining({ code: "FF1401", severity: "error", pointer: at }),
      );
    },
  );

  test("as is what nobody knows", () => {
    const { at, found } = diagnose("operation", "nonsense");
    expect(found).toContainEqual(expect.objectContaining({ code: "FF1404", pointer: at }));
  });
});
