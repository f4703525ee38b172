import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import { renderCode, renderFence, renderTable } from "../../generator/lang/markdown.ts";
import { renderLayout } from "../../generator/lang/layout.ts";
import {
  renderDocComment,
  renderKey,
  renderString,
  renderValue,
  safeFileName,
  safeIdentifier,
  safeTypeName,
} from "../../generator/lang/typescript.ts";
import { camelCase, kebabCase, pascalCase } from "../../generator/lang/words.ts";

const PIECES = [
  ..."*/\\\"'`$@{}<> \n\r\t\0\u2028\u202e\u061c\ud800\udc00é",
  "*/",
  "*\r/",
  "*\u0000/",
  "/**",
  "${x}",
  "\\u0041",
  "__proto__",
  "</script>",
  "@deprecated",
  "word",
];
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join("")),
);
const parse = (text: string) => {
  const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest, true);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly unknown[] };
  expect(parseDiagnostics, text).toEqual([]);
  return file;
};
const evaluate = (expression: string): unknown => new Function(`return ${expression}`)() as unknown;

test("a string literal has exactly the value, in one line of printable source", () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const text = renderString(value);
      const [statement] = parse(text).statements;
      const literal =
        statement !== undefined && ts.isExpressionStatement(statement) && statement.expression;
      expect(literal && ts.isStringLiteral(literal) && literal.text).toBe(value);
      expect(text).not.toMatch(/[\u0000-\u001f\u2028\u2029\u202a-\u202e\u061c]/);
    }),
    { numRuns: 500 },
  );
});

test("a key and a value are what they were", () => {
  const key = fc.oneof(hostile, fc.constantFrom("__proto__", "constructor", "a-b", "1", "class"));
  fc.assert(
    fc.property(key, fc.jsonValue(), (name, value) => {
      const object = evaluate(`({ ${renderKey(name)}: 1 })`) as object;
      expect(Object.entries(object)).toEqual([[name, 1]]);
      const json = JSON.parse(JSON.stringify(value)) as never;
      const printed = `(${renderLayout(renderValue(json))})`;
      expect(JSON.stringify(evaluate(printed))).toBe(JSON.stringify(json));
    }),
    { numRuns: 300 },
  );
});

test("a comment ends where it should and no line of it is lost", () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 4 }), fc.nat(3), (parts, level) => {
      const lines = renderDocComment(parts, level);
      const file = parse(`${lines.join("\n")}\nexport {};`);
      expect(file.statements).toHaveLength(1);
      const words = parts.join(" ").match(/[a-z]{4,}/g) ?? [];
      for (const word of words) expect(lines.join("\n")).toContain(word);
      for (const line of lines) expect(line).not.toMatch(/[\r\u2028\u202e]/);
    }),
    { numRuns: 500 },
  );
});

test.each([
  [[""], []],
  [["One."], ["/** One. */"]],
  [["a*\r/b"], ["/**", " * a*", " * /b", " */"]],
  [["a*/b"], ["/** a*\\/b */"]],
  [
    ["One.", "@see x", "@deprecated"],
    ["/**", " * One.", " *", " * @see x", " * @deprecated", " */"],
  ],
])("comment of %j", (parts, lines) => expect(renderDocComment(parts)).toEqual(lines));

test("names of files are short, none is a device, and different ones stay different", () => {
  expect(["con", "NUL", "com1", "index", "manifest", "flag"].map(safeFileName)).toEqual([
    "con_",
    "NUL_",
    "com1_",
    "index_",
    "manifest_",
    "flag",
  ]);
  for (const c of ["a", "名", "😀"]) {
    const [one, two] = [safeFileName(`${c.repeat(200)}1`), safeFileName(`${c.repeat(200)}2`)];
    expect(Buffer.byteLength(one)).toBeLessThanOrEqual(120);
    expect(one).not.toBe(two);
    expect(one).not.toContain("\ufffd");
    expect(Buffer.from(one).toString()).toBe(one);
  }
});

test.each([
  ["delete", "delete_", "delete_"],
  ["1x", "_1x", "_1x"],
  ["a-b", "ab", "ab"],
  ["Array", "Array", "ArrayModel"],
])("identifier of %s", (name, value, type) => {
  expect(safeIdentifier(name)).toBe(value);
  expect(safeTypeName(name)).toBe(type);
});

test.each([
  [["get", "AI", "Config"], "getAIConfig", "GetAIConfig", "get-ai-config"],
  [["AI", "Config"], "aiConfig", "AIConfig", "ai-config"],
  [["X"], "x", "X", "x"],
  [[], "", "", ""],
])("cases of %j", (words, camel, pascal, kebab) => {
  expect([camelCase(words), pascalCase(words), kebabCase(words)]).toEqual([camel, pascal, kebab]);
});

test("Markdown: nothing leaves its cell, span or block", () => {
  expect(renderCode("a`b")).toBe("`` a`b ``");
  expect(renderCode("a\n\n# b")).toBe("`a # b`");
  expect(renderFence("ts", "````\nx")).toBe("`````ts\n````\nx\n`````");
  expect(renderTable(["A", "B"], [["名", "x"]])).toBe(
    "| A   | B   |\n| --- | --- |\n| 名  | x   |",
  );
});
