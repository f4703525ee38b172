import { expect, test } from "vitest";
import { parseDocument } from "../../generator/spec/document.ts";
import { applyGlossary, parseGlossary } from "../../generator/spec/glossary.ts";
import { complaintsOf } from "../support/diagnostics.ts";

const read = (root: unknown) => parseDocument(JSON.stringify(root), "g.yaml");
const apply = (root: unknown, glossary: unknown) =>
  applyGlossary(read(root), parseGlossary(read(glossary)));
const schemas = (properties: object, over: object = {}) => ({
  components: { schemas: { Pet: { properties, ...over } } },
});

test("fills tags, operations, parameters, schemas and properties that say nothing", () => {
  const root = {
    tags: [{ name: "t" }],
    paths: {
      "/x": { get: { operationId: "o", parameters: [{ name: "p", schema: { type: "string" } }] } },
    },
    ...schemas({ q: { type: "integer" } }),
  };
  const { document, diagnostics } = apply(root, {
    tags: { t: "T" },
    operations: { o: { summary: "S", description: "D" } },
    parameters: { p: { description: "P", example: "e" } },
    schemas: { Pet: "A pet" },
    properties: { q: { description: "Q", example: 3 } },
  });
  expect(document.root).toEqual({
    tags: [{ name: "t", description: "T" }],
    paths: {
      "/x": {
        get: {
          operationId: "o",
          parameters: [{ name: "p", schema: { type: "string" }, description: "P", example: "e" }],
          summary: "S",
          description: "D",
        },
      },
    },
    ...schemas({ q: { type: "integer", description: "Q", example: 3 } }, { description: "A pet" }),
  });
  expect(diagnostics).toEqual([]);
});

test.each([
  ["what is said stays", { q: { description: "own" } }, { q: { description: "own" } }],
  ["an empty text says nothing", { q: { description: " " } }, { q: { description: "Q" } }],
  ["of another type", { q: { type: "string" } }, { q: { type: "string", description: "Q" } }],
  [
    "not among the values",
    { q: { type: "integer", enum: [1] } },
    { q: { type: "integer", enum: [1], description: "Q" } },
  ],
  [
    "has an example",
    { q: { type: "integer", example: 0 } },
    { q: { type: "integer", example: 0, description: "Q" } },
  ],
  [
    "a property named description is none",
    { description: { type: "string" }, properties: { properties: { q: {} } } },
    { description: { type: "string" }, properties: { properties: { q: { description: "Q" } } } },
  ],
])("%s", (_, before, after) => {
  const { document } = apply(schemas(before), {
    properties: { q: { description: "Q", example: 3 } },
  });
  expect(document.root).toEqual(schemas(after));
});

test("names that the description lacks are warned of", () => {
  const { diagnostics } = apply(schemas({}), { properties: { "a/b": "x" }, tags: { t: "x" } });
  expect(diagnostics.map(({ code, severity, pointer }) => [code, severity, pointer])).toEqual([
    ["FF1406", "warning", "#/tags/t"],
    ["FF1406", "warning", "#/properties/a~1b"],
  ]);
});

test.each([
  [{ proprties: {} }],
  [{ tags: [] }],
  [{ tags: { t: 1 } }],
  [{ operations: { o: "x" } }],
  [{ properties: { q: { example: 1 } } }],
])("is no glossary: %j", (root) =>
  expect(complaintsOf(() => parseGlossary(read(root)))[0]).toMatchObject({
    code: "FF1002",
    line: 1,
  }),
);
