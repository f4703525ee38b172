import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/model/model.ts";
import { parseDocument, type SpecDocument } from "../../generator/spec/document.ts";
import { applyOverlay, parseOverlay } from "../../generator/spec/overlay.ts";
import { complaintsOf } from "../support/diagnostics.ts";
import { ROOT } from "../support/project.ts";

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null)
    Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
const read = (root: unknown): SpecDocument => {
  const document = parseDocument(JSON.stringify(root), "x.json");
  return { ...document, root: freeze(document.root) };
};
const overlay = (...actions: readonly unknown[]) =>
  parseOverlay(read({ overlay: "1.0.0", info: {}, actions }));
const apply = (root: unknown, ...actions: readonly unknown[]): Json =>
  applyOverlay(read(root), overlay(...actions)).root;

const base = { a: { b: 1, c: [1, 2] }, l: [{ n: "x" }, { n: "y" }, { n: "z" }] };
const { a, l } = base;
test.each([
  ["merges", { target: "$.a", update: { d: { e: 1 } } }, { a: { ...a, d: { e: 1 } }, l }],
  ["replaces plain values", { target: "$.a.b", update: 2 }, { a: { ...a, b: 2 }, l }],
  ["appends a list", { target: "$.a", update: { c: [3] } }, { a: { b: 1, c: [1, 2, 3] }, l }],
  ["appends an item", { target: "$.a.c", update: 3 }, { a: { b: 1, c: [1, 2, 3] }, l }],
  ["sets null", { target: "$.a.b", update: null }, { a: { ...a, b: null }, l }],
  ["puts in place", { target: "$.a", update: { z: 1 }, "x-replace": true }, { a: { z: 1 }, l }],
  ["removes", { target: "$.a", remove: true }, { l }],
  ["removes items", { target: "$.l[?@.n!='y']", remove: true }, { a, l: [{ n: "y" }] }],
  ["removes items out of order", { target: "$.l[1,0]", remove: true }, { a, l: [{ n: "z" }] }],
  ["removes an item once", { target: "$.l[0,0]", remove: true }, { a, l: l.slice(1) }],
  ["removes inner and outer", { target: "$.a..*", remove: true }, { a: {}, l }],
])("%s", (_, action, result) => expect(apply(base, action)).toEqual(result));

test("keeps __proto__ a member", () => {
  const update = JSON.parse('{"__proto__": {"x": 1}}') as Json;
  expect(Object.keys(apply({ a: {} }, { target: "$.a", update }) as object)).toEqual(["a"]);
  expect(JSON.stringify(apply({ a: {} }, { target: "$.a", update }))).toBe(
    '{"a":{"__proto__":{"x":1}}}',
  );
});

test.each([
  ["FF1302", { target: "$.none", description: "why", update: 1 }],
  ["FF1301", { target: "$.[", description: "why", update: 1 }],
])("%s names the action", (code, action) => {
  const [found] = complaintsOf(() => apply(base, { target: "$.a", update: {} }, action));
  expect(found).toMatchObject({ code, file: "x.json", pointer: "#/actions/1" });
  expect(found?.problem).toContain('action 1 ("why")');
});

test.each([
  { target: "$", remove: true },
  { target: "$", update: 1 },
])("needs a root: %j", (action) =>
  expect(complaintsOf(() => apply(base, action))[0]?.code).toBe("FF1301"),
);

test.each([
  [{ actions: [{ target: "$", update: 1 }] }],
  [{ overlay: "2.0.0", actions: [{ target: "$", update: 1 }] }],
  [{ overlay: "1.0.0" }],
  [{ overlay: "1.0.0", actions: [] }],
  [{ overlay: "1.0.0", actions: [1] }],
  [{ overlay: "1.0.0", actions: [{ update: 1 }] }],
  [{ overlay: "1.0.0", actions: [{ target: "$.a" }] }],
  [{ overlay: "1.0.0", actions: [{ target: "$.a", remove: "yes", update: 1 }] }],
  [{ overlay: "1.0.0", actions: [{ target: "$.a", update: 1, updates: 1 }] }],
])("is no overlay: %j", (root) => {
  const [found] = complaintsOf(() => parseOverlay(read(root)));
  expect(found).toMatchObject({ code: "FF1301", line: 1 });
});

describe("the committed overlays", () => {
  const folder = join(ROOT, "spec/overlays");
  const spec = parseDocument(readFileSync(join(ROOT, "spec/openapi.json"), "utf8"), "openapi.json");
  test.each(readdirSync(folder))("%s applies and changes something", (name) => {
    const parsed = parseOverlay(parseDocument(readFileSync(join(folder, name), "utf8"), name));
    const before = JSON.stringify(spec.root);
    expect(JSON.stringify(applyOverlay(spec, parsed).root)).not.toBe(before);
    expect(JSON.stringify(spec.root)).toBe(before);
    for (const action of parsed.actions) expect(action.description).not.toBe("");
  });
});
