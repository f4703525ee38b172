import { describe, expect, it } from "vitest";
import { FlagforgeError, type Diagnostic } from "../../generator/diagnostics.ts";
import { checkVersion, parseDocument } from "../../generator/spec/document.ts";
import { applyOverlay, parseOverlay } from "../../generator/spec/overlay.ts";
import { parsePointer, resolvePointer, resolveRef } from "../../generator/spec/pointer.ts";
import { buildSnapshot } from "../../generator/spec/snapshot.ts";

/** The first diagnostic of a call that must fail. */
function problemOf(run: () => unknown): Diagnostic {
  try {
    run();
  } catch (error) {
    if (error instanceof FlagforgeError && error.diagnostics[0] !== undefined)
      return error.diagnostics[0];
    throw error;
  }
  throw new Error("nothing failed");
}

describe("parsing", () => {
  it.each([
    ["a syntax error", '{\n  "a": 1,\n  "b": tru\n}', "FF1201", 3],
    ["a duplicate key", '{\n  "a": 1,\n  "a": 2\n}', "FF1202", 3],
    ["a duplicate key in other spelling", '{\n  "a": 1,\n  "\\u0061": 2\n}', "FF1202", 3],
    ["20,000 levels", `{"a":${"[".repeat(20_000)}`, "FF1203", 1],
    ["a duplicate key in YAML", "a: 1\na: 2\n", "FF1202", 2],
    ["a syntax error in YAML", "a: [1, 2\nb: }\n", "FF1201", 2],
    ["a merge key", "base: &b { x: 1 }\nuse:\n  <<: *b\n", "FF1201", 3],
    ["a tag", "a: !!js/function 'x'\n", "FF1201", 1],
    ["a list", "[1]", "FF1204", 1],
    ["a web page", "<html></html>", "FF1204", 1],
  ])("refuses %s", (_, text, code, line) => {
    const problem = problemOf(() => parseDocument(text, "api"));
    expect([problem.code, problem.file, problem.line]).toEqual([code, "api", line]);
  });

  it("refuses aliases that explode", () => {
    const rows = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 12; i++) {
      const name = String.fromCharCode(96 + i);
      const next = String.fromCharCode(97 + i);
      rows.push(`${next}: &${next} [${Array.from({ length: 9 }, () => `*${name}`).join(", ")}]`);
    }
    expect(problemOf(() => parseDocument(rows.join("\n"), "api.yaml")).code).toBe("FF1203");
  });

  it("keeps __proto__ as a key", () => {
    const { root } = parseDocument('{"__proto__": {"polluted": true}}', "api");
    expect(Object.keys(root)).toEqual(["__proto__"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ['{"swagger": "2.0"}', /Swagger/],
    ['{"asyncapi": "3.0.0"}', /AsyncAPI/],
    ['{"openapi": "3.3.0", "info": {}, "paths": {}}', /3\.3\.0/],
    ['{"openapi": "3.0.3", "paths": {}}', /info/],
  ])("says what %s is", (text, pattern) => {
    const problem = problemOf(() => checkVersion(parseDocument(text, "api")));
    expect(problem.code).toBe("FF1204");
    expect(problem.problem).toMatch(pattern);
  });

  it("finds the line of a pointer in JSON and YAML", () => {
    expect(parseDocument('{\n "a": {\n  "b/c": [1]\n }\n}', "x").locate("#/a/b~1c")?.line).toBe(3);
    expect(parseDocument("a:\n  b: [1]\n", "x").locate("#/a/b")?.line).toBe(2);
  });
});

describe("pointers", () => {
  const document = parseDocument(
    '{"a/b": {"~": [1, {"c d": 2}]}, "r": {"$ref": "#/s"}, "s": {"$ref": "#/r"}}',
    "x",
  );

  it.each([
    ["#/a~1b/~0/1/c%20d", 2],
    ["#/a~1b/~0/01", undefined],
    ["#/constructor", undefined],
    ["#/a~1b/~0/length", undefined],
  ])("%s", (pointer, value) => {
    expect(resolvePointer(document.root, pointer)).toBe(value);
  });

  it("refuses references outside, into nothing and in circles", () => {
    const code = (ref: string): string | null => {
      const resolved = resolveRef(document, ref, "#/x");
      return resolved.ok ? null : resolved.diagnostic.code;
    };
    expect(code("other.json#/a")).toBe("FF1206");
    expect(code("#/nothing")).toBe("FF1205");
    expect(code("#/r")).toBe("FF1205");
    expect(parsePointer("#/%zz")).toBeNull();
  });
});

describe("overlays", () => {
  const base = parseDocument(
    '{"a": {"list": [1], "keep": {"x": 1}}, "b": [{"name": "p"}, {"name": "q"}]}',
    "api",
  );
  const overlay = (actions: string): ReturnType<typeof parseOverlay> =>
    parseOverlay(
      parseDocument(
        `overlay: 1.0.0\ninfo: { title: t, version: "1" }\nactions:\n${actions}`,
        "o.yaml",
      ),
    );

  it("merges, appends, replaces and removes, in order, without touching its input", () => {
    const before = JSON.stringify(base.root);
    const result = applyOverlay(
      base,
      overlay(`
  - { target: $.a, update: { list: [2], keep: { y: 2 } } }
  - { target: "$.b[?@.name=='q']", remove: true }
  - { target: $.a.keep, x-replace: true, update: { z: 3 } }
  - { target: $.b, update: { name: r } }
`),
    );
    expect(result.root).toEqual({
      a: { list: [1, 2], keep: { z: 3 } },
      b: [{ name: "p" }, { name: "r" }],
    });
    expect(JSON.stringify(base.root)).toBe(before);
  });

  it("names the action whose target matches nothing", () => {
    const problem = problemOf(() =>
      applyOverlay(base, overlay("  - { target: $.gone, description: because, remove: true }")),
    );
    expect(problem).toMatchObject({ code: "FF1302", file: "o.yaml", pointer: "#/actions/0" });
    expect(problem.problem).toContain("because");
  });

  it.each([
    ["no action", "  []"],
    ["an unknown key", "  - { target: $, upd: {} }"],
    ["no change", "  - { target: $ }"],
  ])("refuses %s", (_, actions) => {
    expect(problemOf(() => overlay(actions)).code).toBe("FF1301");
  });
});

describe("snapshot", () => {
  const text = JSON.stringify({
    openapi: "3.0.3",
    info: { title: "T", version: "1", description: "prose" },
    tags: [{ name: "a", description: "prose" }],
    paths: {
      "/x": {
        get: { summary: "prose", operationId: "x", responses: { 200: { description: "prose" } } },
      },
    },
    components: {
      schemas: {
        A: {
          type: "object",
          description: "prose",
          required: ["description"],
          properties: {
            description: { type: "string", description: "prose", enum: ["example"] },
            example: { $ref: "#/components/schemas/B", enum: ["title"], description: "prose" },
          },
        },
        B: { type: "string", "x-note": "prose", default: "d" },
      },
    },
  });

  it("keeps facts, also those named like prose, and drops prose", () => {
    const snapshot = buildSnapshot(parseDocument(text, "api"));
    expect(snapshot).not.toContain("prose");
    const { schemas } = (
      JSON.parse(snapshot) as { components: { schemas: Record<string, unknown> } }
    ).components;
    expect(schemas).toEqual({
      A: {
        type: "object",
        required: ["description"],
        properties: {
          description: { type: "string", enum: ["example"] },
          example: { $ref: "#/components/schemas/B", enum: ["title"] },
        },
      },
      B: { type: "string", default: "d" },
    });
  });

  it("does not depend on the order of keys", () => {
    const reversed = (value: unknown): unknown =>
      typeof value !== "object" || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, item]) => [key, reversed(item)]),
          );
    const other = JSON.stringify(reversed(JSON.parse(text)));
    expect(buildSnapshot(parseDocument(other, "b"))).toBe(buildSnapshot(parseDocument(text, "a")));
  });
});
