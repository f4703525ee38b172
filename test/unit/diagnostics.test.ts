import { expect, test } from "vitest";
import {
  CODES,
  countDiagnostics,
  PRINT_LIMIT,
  renderDiagnostics,
} from "../../generator/diagnostics.ts";
import { expectPage } from "../support/page.ts";

test("the page of codes is what is printed from them", () => {
  const rows = Object.entries(CODES).map(([code, text]) => `| \`${code}\` | ${text} |`);
  expectPage(
    "generator/diagnostics.md",
    `# Diagnostics

Everything flagforge can complain about, printed from \`diagnostics.ts\`. Every message names its code, the place (file,
line, column, JSON pointer), what is wrong and what to do.

| Code | Meaning |
| --- | --- |
${rows.join("\n")}
`,
  );
});

test("what says the same of several places is told once, with the first places and their number", () => {
  const at = (pointer: string) => ({
    code: "FF1404" as const,
    severity: "warning" as const,
    file: "a.json",
    pointer,
    line: 1,
    column: 2,
    problem: "Same",
    remedy: "Do",
  });
  const pointers = Array.from({ length: 9 }, (_, i) => `#/${i}`);
  const same = [...pointers, "#/3"].map(at);
  expect(renderDiagnostics([...same, { ...at("#/9"), problem: "Other" }])).toBe(
    [
      "warning FF1404 at a.json:1:2 #/0: Same.",
      "  Do",
      ...pointers.slice(1, 6).map((pointer) => `  also at a.json:1:2 ${pointer}`),
      "  and at 3 more places",
      "warning FF1404 at a.json:1:2 #/9: Other.",
      "  Do",
    ].join("\n"),
  );
  expect(countDiagnostics(same)).toEqual({ count: 9, codes: "9 FF1404" });
});

test("errors come first, and what is over the limit is counted", () => {
  const at = { file: null, pointer: null, line: null, column: null, remedy: "Do." } as const;
  const many = Array.from({ length: PRINT_LIMIT }, (_, i) => ({
    ...at,
    code: "FF1404" as const,
    severity: "warning" as const,
    problem: `W${i}.`,
  }));
  const text = renderDiagnostics([
    ...many,
    { ...at, code: "FF1401", severity: "error", problem: "E." },
  ]);
  expect(text.indexOf("FF1401")).toBeLessThan(text.indexOf("FF1404"));
  expect(text).toContain(`W${PRINT_LIMIT - 2}.`);
  expect(text).not.toContain(`W${PRINT_LIMIT - 1}.`);
});
