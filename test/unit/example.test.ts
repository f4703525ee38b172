import { untrusted } from "../../generator/values.ts";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { buildModel } from "../../generator/model/build.ts";
import { buildSample } from "../../generator/model/example.ts";
import { fits } from "../../generator/model/fits.ts";
import {
  buildJsonSchema,
  buildSchemaBundle,
  bundleRef,
} from "../../generator/model/json-schema.ts";
import type { ApiModel, Json, TypeDeclaration, TypeRef } from "../../generator/model/model.ts";
import { compilePattern } from "../../generator/model/patterns.ts";
import { parseDocument } from "../../generator/spec/document.ts";
import { loadProjectModel } from "../support/project.ts";
import { describedSchemas } from "../support/schemas.ts";

type Mode = "request" | "response";

interface Subject {
  readonly type: TypeRef;
  readonly types: ReadonlyMap<string, TypeDeclaration>;
}

/** The type of a schema, as a description's `S`. */
function read(schema: object, others: object = {}): Subject {
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {},
    components: { schemas: { ...others, S: schema } },
  };
  const { model } = buildModel(parseDocument(JSON.stringify(document), "api.json"));
  const types = new Map(model.types.map((declaration) => [declaration.name, declaration]));
  const found = types.get(untrusted("S"));
  if (found === undefined) throw new Error("no type");
  return { type: found.type, types };
}

const sampleOf = (
  schema: object,
  others: object = {},
  mode: Mode = "response",
  fill: "all" | "required" = "all",
) => {
  const { type, types } = read(schema, others);
  return buildSample(type, { types, mode, fill });
};

const accepts = (
  value: Json,
  schema: object,
  others: object = {},
  mode: Mode = "response",
): boolean => {
  const { type, types } = read(schema, others);
  return fits(value, type, { types, mode });
};

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, logger: false });
  // Its types are those of a CommonJS module.
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  return ajv;
}

describe("samples", () => {
  test.each<readonly [string, object, Json]>([
    ["a plain number", { type: "number" }, 1],
    ["a number below one", { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, 0.5],
    ["a narrow range", { type: "number", minimum: 0.25, maximum: 0.5 }, 0.5],
    ["a multiple", { type: "integer", multipleOf: 7, minimum: 8 }, 14],
    ["a multiple of a fraction", { type: "number", multipleOf: 0.25, exclusiveMinimum: 1 }, 2],
    ["a negative range", { type: "integer", maximum: -3 }, -3],
    ["exclusive whole numbers", { type: "integer", exclusiveMinimum: 4, exclusiveMaximum: 6 }, 5],
    ["a long text", { type: "string", minLength: 9 }, "examplexx"],
    ["a short text", { type: "string", maxLength: 3 }, "exa"],
    ["a word that matches", { type: "string", pattern: "^[a-z-]+$" }, "example"],
    ["a made text", { type: "string", pattern: "^[A-Z]{2}-\\d{3}$" }, "AB-345"],
    [
      "a pattern that needs length",
      { type: "string", pattern: "^[a-f]+$", minLength: 9 },
      "abcdefabc",
    ],
    [
      "a pattern that looks ahead",
      { type: "string", pattern: "^(?=.*[A-Z])(?=.*\\d).{8,}$" },
      "Example-123!",
    ],
    ["a pattern without Unicode", { type: "string", pattern: "^[\\w-.]{2}\\-$" }, "ab-"],
    ["an unreadable pattern", { type: "string", pattern: "(?i)[" }, "example"],
    ["an unknown format", { type: "string", format: "slug", maxLength: 4 }, "exam"],
    [
      "a format and a length",
      { type: "string", format: "uri", minLength: 24 },
      "https://example.com/xxxx",
    ],
    ["a format named like a method", { type: "string", format: "constructor" }, "example"],
    ["no item", { type: "array", items: { type: "string" }, maxItems: 0 }, []],
    ["enough items", { type: "array", items: { type: "integer" }, minItems: 2 }, [1, 1]],
    [
      "unique items",
      { type: "array", uniqueItems: true, minItems: 3, items: { enum: [1, 2, 3] } },
      [1, 2, 3],
    ],
    ["a map", { type: "object", additionalProperties: { type: "integer" } }, {}],
    [
      "enough members",
      { type: "object", additionalProperties: { type: "integer" }, minProperties: 2 },
      { key: 1, key2: 1 },
    ],
    [
      "few members",
      {
        type: "object",
        properties: { a: { const: 1 }, b: { const: 2 } },
        required: ["b"],
        maxProperties: 1,
      },
      { b: 2 },
    ],
    [
      "exactly one",
      {
        oneOf: [
          { type: "integer", minimum: 0 },
          { type: "integer", maximum: 10 },
        ],
      },
      11,
    ],
    ["an integer or a number", { oneOf: [{ type: "integer" }, { type: "number" }] }, 0.5],
    [
      "all at once",
      {
        allOf: [
          { type: "integer", minimum: 3 },
          { type: "number", multipleOf: 2 },
        ],
      },
      4,
    ],
  ])("%s", (_, schema, expected) => {
    expect(sampleOf(schema)).toEqual(expected);
    expect(
      createAjv().validate(
        { ...schema, ...("pattern" in schema ? { pattern: "" } : {}) },
        expected,
      ),
    ).toBe(true);
  });

  test("types inside themselves end", () => {
    const others = {
      Tree: {
        type: "object",
        required: ["left"],
        properties: { left: { anyOf: [{ $ref: "#/components/schemas/Tree" }, { type: "null" }] } },
      },
      Loop: {
        type: "object",
        required: ["next"],
        properties: { next: { $ref: "#/components/schemas/Loop" } },
      },
    };
    expect(sampleOf({ $ref: "#/components/schemas/Tree" }, others)).toEqual({ left: null });
    expect(sampleOf({ $ref: "#/components/schemas/Loop" }, others)).toBeUndefined();
  });

  test("a type without end takes a bounded time", () => {
    const names = Array.from({ length: 24 }, (_, i) => `T${i}`);
    const refs = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
    const properties = Object.fromEntries(names.map((name, i) => [name, refs[i]]));
    const others = Object.fromEntries(names.map((name) => [name, { type: "object", properties }]));
    const started = performance.now();
    expect(sampleOf({ $ref: "#/components/schemas/T0" }, others)).toEqual(expect.any(Object));
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("a discriminated variant holds its name", () => {
    const pet = (extra: object) => ({
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "string" }, ...extra },
    });
    const others = { Cat: pet({ lives: { type: "integer" } }), Dog: pet({}) };
    const union = {
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
      discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } },
    };
    expect(sampleOf(union, others)).toEqual({ kind: "cat", lives: 1 });
  });

  test("what can't be satisfied is at least readable", () => {
    expect(sampleOf({ type: "string", pattern: "(?!)" })).toBe("example");
    expect(sampleOf({ oneOf: [{ type: "string" }, { type: "string" }] })).toBe("example");
  });

  test("read-only properties are not sent and write-only ones not received", () => {
    const schema = {
      type: "object",
      required: ["id", "secret"],
      properties: {
        id: { type: "integer", readOnly: true },
        secret: { type: "string", writeOnly: true },
      },
    };
    expect(sampleOf(schema, {}, "request")).toEqual({ secret: "example" });
    expect(sampleOf(schema, {}, "response")).toEqual({ id: 1 });
  });

  test("examples are taken where they are values of the type", () => {
    const property = (example: Json) => ({
      type: "object",
      required: ["n"],
      properties: { n: { type: "integer", minimum: 5, example } },
    });
    expect(sampleOf(property(7))).toEqual({ n: 7 });
    expect(sampleOf(property(3))).toEqual({ n: 5 });
  });

  test("every type that has a value has a sample that Ajv accepts", () => {
    const ajv = createAjv();
    fc.assert(
      fc.property(
        describedSchemas,
        fc.constantFrom("all" as const, "required" as const),
        ({ schema, witness }, fill) => {
          const validate = ajv.compile(schema);
          fc.pre(validate(witness));
          const sample = sampleOf(schema, {}, "response", fill);
          expect(sample).toBeDefined();
          expect({ sample, valid: validate(sample) }).toEqual({ sample, valid: true });
        },
      ),
      { seed: 20_240_610, numRuns: 400 },
    );
  });

  test("a value fits where Ajv accepts it", () => {
    const ajv = createAjv();
    fc.assert(
      fc.property(describedSchemas, describedSchemas, ({ schema, witness }, other) => {
        const validate = ajv.compile(schema);
        const { type, types } = read(schema);
        for (const value of [witness, other.witness] as Json[]) {
          expect({ value, fits: fits(value, type, { types, mode: "response" }) }).toEqual({
            value,
            fits: validate(value),
          });
        }
      }),
      { seed: 20_240_611, numRuns: 300 },
    );
  });
});

describe("every body of the committed description", () => {
  let model: ApiModel;
  beforeAll(async () => {
    ({ model } = await loadProjectModel());
  });

  test.each<Mode>(["request", "response"])("has a valid sample: %s", (mode) => {
    const ajv = createAjv();
    ajv.addSchema(buildSchemaBundle(model, mode));
    const types = new Map(model.types.map((declaration) => [declaration.name, declaration]));
    const contents = model.groups
      .flatMap((group) => group.operations)
      .flatMap((operation) =>
        mode === "request"
          ? (operation.body?.contents ?? [])
          : operation.responses.flatMap(({ contents }) => contents),
      );
    expect(contents.length).toBeGreaterThan(100);
    for (const content of contents.filter(({ kind }) => kind === "json")) {
      const ref = (name: string): string => bundleRef(mode, name);
      const validate = ajv.compile(buildJsonSchema(content.type, { ref, mode }));
      for (const fill of ["all", "required"] as const) {
        const sample = buildSample(content.type, { types, mode, fill });
        expect(validate(sample), `${content.pointer} ${JSON.stringify(validate.errors)}`).toBe(
          true,
        );
      }
    }
  });
});

describe("fits", () => {
  test.each<readonly [string, Json, object, boolean]>([
    ["below the minimum", 1, { type: "integer", minimum: 2 }, false],
    ["at the exclusive maximum", 2, { type: "number", exclusiveMaximum: 2 }, false],
    ["no multiple", 3, { type: "integer", multipleOf: 2 }, false],
    ["a multiple but for rounding", 19.99, { type: "number", multipleOf: 0.01 }, true],
    ["beyond int32", 2 ** 31, { type: "integer", format: "int32" }, false],
    ["one character of two units", "😀", { type: "string", maxLength: 1 }, true],
    ["too short", "ab", { type: "string", minLength: 3 }, false],
    ["not the pattern", "ab", { type: "string", pattern: "^\\d+$" }, false],
    ["not the format", "ab", { type: "string", format: "email" }, false],
    ["too many items", [1, 2], { type: "array", items: {}, maxItems: 1 }, false],
    [
      "equal items",
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      { type: "array", items: {}, uniqueItems: true },
      false,
    ],
    [
      "a tuple that goes on",
      [1, 2],
      { type: "array", prefixItems: [{ type: "integer" }], items: false },
      false,
    ],
    ["too few members", {}, { type: "object", minProperties: 1 }, false],
    ["both of one", 5, { oneOf: [{ type: "integer" }, { type: "number" }] }, false],
    ["both of any", 5, { anyOf: [{ type: "integer" }, { type: "number" }] }, true],
    ["a member too many", { a: 1 }, { type: "object", additionalProperties: false }, false],
  ])("%s", (_, value, schema, expected) => expect(accepts(value, schema)).toBe(expected));

  test("an example shows all items of a tuple", () => {
    const { type, types } = read({
      type: "array",
      prefixItems: [{ type: "integer" }, { type: "integer" }],
    });
    expect(fits([1], type, { types, mode: "request" })).toBe(true);
    expect(fits([1], type, { types, mode: "request", wholeTuples: true })).toBe(false);
  });

  test("requests need no read-only property", () => {
    const schema = {
      type: "object",
      required: ["id"],
      properties: { id: { type: "integer", readOnly: true } },
    };
    expect(accepts({}, schema, {}, "request")).toBe(true);
    expect(accepts({}, schema, {}, "response")).toBe(false);
  });
});

test("patterns are read with Unicode where they can be", () => {
  expect(compilePattern("^.$")?.test("😀")).toBe(true);
  expect(compilePattern("^[\\w-.]$")?.test("-")).toBe(true);
  expect(compilePattern("[")).toBeNull();
});
