import { describe, expect, test } from "vitest";
import { checkVersion, LIMITS, parseDocument } from "../../generator/spec/document.ts";
import { complaintsOf, renderPlace } from "../support/diagnostics.ts";

const parse = (text: string, over = {}) => parseDocument(text, "api", { ...LIMITS, ...over });
const nestedYaml = (levels: number) =>
  Array.from({ length: levels }, (_, i) => `${" ".repeat(i)}a:`).join("\n");
const bomb = ["a: &a [x, x, x, x]"]
  .concat(
    [..."bcdefghijklm"].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${"abcdefghijkl"[i]}`)}]`),
  )
  .join("\n");

const rejected: readonly [name: string, text: string, place: string, limits?: object][] = [
  ["JSON without end", '{"a": 1', "FF1201 1:8"],
  ["JSON with a trailing comma", '{\n "a": [1,]\n}', "FF1201 2:10"],
  ["JSON with a comment", '{\n// x\n"a": 1}', "FF1201 2:1"],
  ["JSON with text behind it", '{"a": 1}\nx', "FF1201 2:1"],
  ["JSON with an open string", '{"a": "b', "FF1201 1:7"],
  ["JSON with a bad escape", '{"a": "\\x"}', "FF1201 1:7"],
  ["duplicate key", '{\n  "a": 1,\n  "a": 2\n}', "FF1202 3:3"],
  ["duplicate nested key", '{"x": [{"b": {"c": 1, "c": 2}}]}', "FF1202 1:23"],
  ["duplicate escaped key", '{"a": 1, "\\u0061": 2}', "FF1202 1:10"],
  ["duplicate __proto__", '{"__proto__": 1, "__proto__": 2}', "FF1202 1:18"],
  ["20,000 lists", `{"a": ${"[".repeat(20_000)}`, "FF1203 1:206"],
  ["too many values", '{"a": [1, 2, 3]}', "FF1203 1:14", { nodes: 4 }],
  ["too many bytes", '{"a": "ää"}', "FF1104 null:null", { bytes: 12 }],
  ["a list", "[1]", "FF1204 1:1"],
  ["a YAML list", "- 1", "FF1204 1:1"],
  ["nothing", "", "FF1204 1:1"],
  ["HTML", "\n<!DOCTYPE html>\n<style>a { b: c; d: e }</style>", "FF1204 1:1"],
  ["HTML behind a BOM", "\ufeff<html>", "FF1204 1:1"],
  ["YAML out of line", "a:\n  b: 1\n c: 2\n", "FF1201 3:1"],
  ["two YAML documents", "a: 1\n---\nb: 2\n", "FF1201 2:1"],
  ["duplicate YAML key", "a: 1\nb: 2\na: 3\n", "FF1202 3:1"],
  ["YAML keys of one text", "a:\n  200: x\n  '200': y\n", "FF1202 3:3"],
  ["YAML tag", "a: !!js/function 'x'\n", "FF1201 1:18"],
  ["YAML binary", "a: 1\nb: !!binary aGk=\n", "FF1201 2:13"],
  ["YAML own tag", "a: !thing {b: 1}\n", "FF1201 1:11"],
  ["YAML merge key", "a: &a {x: 1}\nb:\n  <<: *a\n", "FF1201 3:3"],
  ["YAML list as key", "? [a]\n: 1\n", "FF1201 1:3"],
  ["YAML infinity", "a: .inf\n", "FF1201 1:4"],
  ["YAML map within itself", "a: &a\n  b: *a\n", "FF1203 2:3"],
  ["YAML list within itself", "a: &a [*a]\n", "FF1203 1:7"],
  ["YAML alias to nothing", "a: *x\n", "FF1201 1:4"],
  ["YAML alias bomb", bomb, "FF1203 8:7"],
  ["YAML 300 levels", nestedYaml(300), "FF1203 100:100"],
  ["YAML 20,000 flow lists", `a: ${"[".repeat(20_000)}`, "FF1203 1:1"],
  ["YAML 20,000 block lists", "- ".repeat(20_000), "FF1203 1:1"],
];

describe("rejects with code, line and column", () => {
  test.each(rejected)("%s", (_, text, place, over = {}) => {
    const found = complaintsOf(() => parse(text, over));
    expect(renderPlace(found)).toBe(place);
    expect(found[0]?.file).toBe("api");
  });
});

test("accepts a BOM, long strings and many uses of one anchor", () => {
  const long = "x".repeat(9_000_000);
  expect(parse(`\ufeff{"a": "${long}\\n"}`).root["a"]).toHaveLength(long.length + 1);
  expect(parse("\ufeffa: 1").root).toEqual({ a: 1 });
  const uses = Array.from({ length: 500 }, (_, i) => `k${i}: *a`).join("\n");
  expect(parse(`a: &a {x: 1}\n${uses}`).root["k499"]).toEqual({ x: 1 });
});

test.each([
  '{"__proto__": {"x": 1}, "b": {"__proto__": 2}}',
  "__proto__: {x: 1}\nb: {__proto__: 2}",
])("keeps __proto__ as a member: %s", (text) => {
  const { root } = parse(text);
  expect(Object.keys(root)).toEqual(["__proto__", "b"]);
  expect(Object.keys(root["b"] as object)).toEqual(["__proto__"]);
  expect(({} as { x?: number }).x).toBeUndefined();
});

test.each([
  ["JSON", '{"p": {"/a%b": [\n{"200": {"c~d": 1}}]}}', "2:10"],
  ["YAML", "p:\n  /a%b:\n    - '200':\n        c~d: 1\n", "4:9"],
])("finds a pointer through lists, numeric keys and escapes in %s", (_, text, place) => {
  const document = parse(text);
  const at = document.locate("#/p/~1a%25b/0/200/c~0d");
  expect(`${at?.line}:${at?.column}`).toBe(place);
  expect(document.locate("#/p/nothing")).toBeNull();
});

const full = { openapi: "3.0.3", info: {}, paths: {} };
test.each([
  ["Swagger", { swagger: "2.0" }],
  ["AsyncAPI", { asyncapi: "2.6.0" }],
  ["no version", { info: {}, paths: {} }],
  ["3.3", { ...full, openapi: "3.3.0" }],
  ["3.10", { ...full, openapi: "3.10.0" }],
  ["2.0 as openapi", { ...full, openapi: "2.0" }],
  ["a number", { ...full, openapi: 3.1 }],
  ["no info", { openapi: "3.0.3", paths: {} }],
  ["no paths", { openapi: "3.0.3", info: {} }],
  ["a list of paths", { ...full, paths: [] }],
])("is no description: %s", (_, root) => {
  const found = complaintsOf(() => checkVersion(parse(JSON.stringify(root))));
  expect(renderPlace(found)).toBe("FF1204 1:1");
});

test.each([
  full,
  { ...full, openapi: "3.1.1" },
  { ...full, openapi: "3.2.0" },
  { openapi: "3.1.0", info: {}, webhooks: {} },
])("is a description: %j", (root) =>
  expect(() => checkVersion(parse(JSON.stringify(root)))).not.toThrow(),
);
