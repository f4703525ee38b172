import { untrusted } from "../../generator/values.ts";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { buildModel } from "../../generator/model/build.ts";
import {
  buildJsonSchema,
  buildSchemaBundle,
  bundleRef,
  type JsonSchema,
  type SchemaMode,
} from "../../generator/model/json-schema.ts";
import type { ApiModel } from "../../generator/model/model.ts";
import { parseDocument } from "../../generator/spec/document.ts";

function read(schemas: object, openapi = "3.1.0"): ApiModel {
  const info = { title: "T", version: "1" };
  const text = JSON.stringify({ openapi, info, paths: {}, components: { schemas } });
  return buildModel(parseDocument(text, "api.json")).model;
}

function schemaOf(schema: object, openapi = "3.1.0", mode: SchemaMode = "neutral"): JsonSchema {
  const [declaration] = read({ S: schema }, openapi).types;
  if (declaration === undefined) throw new Error("no type");
  return buildJsonSchema(declaration.type, { ref: (name) => `#/$defs/${name}`, mode });
}

describe("a type's schema says what the description's does", () => {
  test.each<readonly [string, object]>([
    [
      "numbers",
      { type: "integer", format: "int32", minimum: 1, exclusiveMaximum: 9, multipleOf: 2 },
    ],
    ["texts", { type: "string", minLength: 1, maxLength: 5, pattern: "^a" }],
    ["lists", { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true }],
    ["closed tuples", { type: "array", prefixItems: [{ type: "string" }], items: false }],
    ["maps", { type: "object", additionalProperties: { type: "string" }, minProperties: 1 }],
    [
      "objects",
      {
        type: "object",
        properties: { a: { type: "string" } },
        required: ["a"],
        additionalProperties: false,
        maxProperties: 3,
      },
    ],
    ["one of", { oneOf: [{ type: "string" }, { type: "integer" }] }],
    ["any of", { anyOf: [{ type: "string" }, { type: "integer" }] }],
    ["several types", { type: ["string", "null"], minLength: 2 }],
  ])("%s", (_, schema) => expect(schemaOf(schema)).toEqual(schema));

  test("a constant is an enumeration of one", () => {
    expect(schemaOf({ const: "a" })).toEqual({ enum: ["a"] });
  });

  test("booleans beside limits are those of OpenAPI 3.0", () => {
    const schema = { type: "integer", minimum: 3, exclusiveMinimum: true, nullable: true };
    expect(schemaOf(schema, "3.0.3")).toEqual({ type: ["integer", "null"], exclusiveMinimum: 3 });
  });

  test("null stands beside an enumeration or a name", () => {
    expect(schemaOf({ enum: ["a", null] })).toEqual({ anyOf: [{ enum: ["a"] }, { type: "null" }] });
    expect(schemaOf({ type: "null" })).toEqual({ type: "null" });
  });
});

describe("modes", () => {
  const schema = {
    type: "object",
    required: ["id", "secret"],
    properties: {
      id: { type: "string", readOnly: true },
      secret: { type: "string", writeOnly: true },
    },
  };

  test.each<readonly [SchemaMode, readonly string[]]>([
    ["neutral", ["id", "secret"]],
    ["request", ["secret"]],
    ["response", ["id"]],
  ])("%s asks for its own properties", (mode, required) => {
    expect(schemaOf(schema, "3.1.0", mode)["required"]).toEqual(required);
  });
});

test("a bundle resolves names of every spelling", () => {
  const names = ["a.b-c_d", "Plain", "x9"];
  const model = read(Object.fromEntries(names.map((name) => [name, { enum: [name] }])));
  const odd = model.types.map((type, i) =>
    i === 0 ? { ...type, name: untrusted("a/b~c%d é") } : type,
  );
  const bundled = { ...model, types: odd };
  const ajv = new Ajv2020({ strict: true });
  ajv.addSchema(buildSchemaBundle(bundled, "request"));
  for (const { name, type } of bundled.types) {
    const validate = ajv.compile({ $ref: bundleRef("request", name) });
    const [value] = type.kind === "literal" ? type.values : [];
    expect([name, validate(value), validate("other")]).toEqual([name, true, false]);
  }
});

test("a bundle stands on its own: types inside themselves validate", () => {
  const model = read({
    Tree: {
      type: "object",
      properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
      additionalProperties: false,
    },
  });
  const ajv = new Ajv2020({ strict: true });
  ajv.addSchema(buildSchemaBundle(model, "response"));
  const validate = ajv.compile({ $ref: bundleRef("response", "Tree") });
  expect(validate({ children: [{ children: [] }] })).toBe(true);
  expect(validate({ children: [{ child: [] }] })).toBe(false);
});
