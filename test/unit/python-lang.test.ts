import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  argumentName,
  attributeName,
  className,
  renderDocstring,
  renderPython,
  renderPythonComment,
  renderPythonString,
  renderPythonValue,
  renderTomlString,
  snakeCase,
} from "../../generator/lang/python.ts";

const HOSTILE = [
  '"""',
  '\\"""',
  'ends with "',
  "ends with \\",
  "'''\"\"\"''' + __import__('os').system('x') #",
  "\r\n\u2028\u2029\u0000\u0007\u001b[31m\u202e\ufeff",
  "\ud800 alone",
  "\\N{DIGIT ONE}\\x41\\u0041",
  "tab\tand {braces} %s",
  "ünï ☃ 😀",
];

const hasPython = spawnSync("python3", ["-c", ""]).status === 0;
if (!hasPython) console.log("skipped: Python reading what is escaped for it (no python3)");

/** What Python's own parser reads: one expression or docstring a program. */
function parsePython(programs: readonly string[]): readonly unknown[] {
  const code = `
import ast, json, sys
def value(text):
    tree = ast.parse(text)
    assert len(tree.body) == 1, text
    node = tree.body[0]
    if isinstance(node, ast.FunctionDef):
        assert len(node.body) == 1, text
        return ast.get_docstring(node, clean=False)
    return ast.literal_eval(node.value)
print(json.dumps([value(text) for text in json.load(sys.stdin)]))`;
  const { stdout, stderr } = spawnSync("python3", ["-c", code], {
    input: JSON.stringify(programs),
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as readonly unknown[];
}

/** Python makes no class of a docstring that UTF-8 can't hold, so halves of surrogate pairs are shown in it. */
const showUnpaired = (text: string): string =>
  text.replaceAll(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16)}`,
  );

describe("names", () => {
  it.each([
    ["memberIDs", "member_ids"],
    ["OAuth2Client", "o_auth2_client"],
    ["_links", "links"],
    ["AIConfig", "ai_config"],
    ["LD-API-Version", "ld_api_version"],
    ["maintainerTeamKey", "maintainer_team_key"],
    ["Insights scores (beta)", "insights_scores_beta"],
  ])("%s → %s", (name, wanted) => {
    expect(snakeCase(name)).toBe(wanted);
  });

  it("gives way to keywords and to builtins of annotations", () => {
    expect([argumentName("from"), attributeName("from")]).toEqual(["_from", "from_"]);
    expect([argumentName("list"), attributeName("list")]).toEqual(["list", "list_"]);
    expect([argumentName("2fa"), argumentName("☃"), className("2fa")]).toEqual([
      "x_2fa",
      "value",
      "X2fa",
    ]);
    expect([className("Any"), className("Flag")]).toEqual(["AnyModel", "Flag"]);
  });
});

describe.skipIf(!hasPython)("text that Python reads", () => {
  it("has exactly the value, in a string", () => {
    const unpaired = fc.string({ unit: "binary", maxLength: 40 });
    const texts = [...HOSTILE, ...fc.sample(unpaired, { numRuns: 300, seed: 7 })];
    expect(parsePython(texts.map(renderPythonString))).toEqual(texts);
  });

  it("never ends a docstring", () => {
    const texts = [...HOSTILE, ...HOSTILE.map((text) => `first\n\n${text}\n    x: ${text}`)];
    const programs = texts.map((text) => `def f():\n${renderDocstring([text], 1) ?? "    pass"}`);
    for (const [i, found] of parsePython(programs).entries()) {
      const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
      expect(plain(found as string)).toBe(plain(showUnpaired(texts[i] ?? "")));
    }
  });

  it("is one line in a comment", () => {
    for (const text of HOSTILE) expect(renderPythonComment(text)).not.toMatch(/[\r\n\u2028\0]/);
  });

  it("holds values of any kind", () => {
    const value = { a: [1, -2.5, true, null], "b c": { d: "e" }, f: [] };
    expect(parsePython([renderPython(renderPythonValue(value))])).toEqual([value]);
  });
});

it("escapes strings of TOML as JSON does, controls by number", () => {
  expect(renderTomlString('a"\\\n\u007f')).toBe('"a\\"\\\\\\u000a\\u007f"');
});

it("breaks a docstring that only its quotes make too long", () => {
  const text = `${"word ".repeat(18)}end.`;
  expect(renderDocstring([text], 1)?.split("\n").length).toBe(3);
  expect(renderDocstring([""])).toBeNull();
});
