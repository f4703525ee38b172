import { expect, test } from "vitest";
import type { Json } from "../../generator/model/model.ts";
import { parseDocument } from "../../generator/spec/document.ts";
import {
  appendPointer,
  parsePointer,
  resolvePointer,
  resolveRef,
} from "../../generator/spec/pointer.ts";

const root = {
  "a/b": { "c~d": 1 },
  "50%": { "%20": 2 },
  "ä b": 3,
  "~1": 4,
  list: [10, 11],
  loop: { $ref: "#/back" },
  back: { $ref: "#/loop" },
  chain: { $ref: "#/step" },
  step: { $ref: "#/list" },
  beside: { $ref: "#/list", enum: [1] },
} as const;

test.each<readonly [string, Json | undefined]>([
  ["#/a~1b/c~0d", 1],
  ["#/50%25/%2520", 2],
  ["#/%C3%A4%20b", 3],
  ["#/~01", 4],
  ["#/list/1", 11],
  ["#/list/01", undefined],
  ["#/list/-", undefined],
  ["#/list/length", undefined],
  ["#/constructor", undefined],
  ["#/__proto__/toString", undefined],
  ["#/50%", undefined],
  ["list", undefined],
])("%s leads to %j", (pointer, value) => expect(resolvePointer(root, pointer)).toEqual(value));

test.each(["a/b", "~", "~1", "%41", "50%", ""])("a segment survives: %j", (segment) =>
  expect(parsePointer(appendPointer("#", segment, "x"))).toEqual([segment, "x"]),
);

const document = parseDocument(JSON.stringify(root), "api.json");
test.each([
  ["other.json#/a", "FF1206"],
  ["http://example.com/a.json", "FF1206"],
  ["#/none", "FF1205"],
  ["#anchor", "FF1205"],
  ["#/constructor", "FF1205"],
  ["#/loop", "FF1205"],
])("the reference %s is %s", (ref, code) => {
  const resolved = resolveRef(document, ref, "#/chain");
  expect(resolved).toMatchObject({
    ok: false,
    diagnostic: { code, file: "api.json", pointer: "#/chain", line: 1 },
  });
});

test.each([
  ["#/chain", "#/list"],
  ["#/beside", "#/beside"],
])("%s ends at %s", (ref, pointer) =>
  expect(resolveRef(document, ref, "#")).toMatchObject({ ok: true, pointer }),
);
