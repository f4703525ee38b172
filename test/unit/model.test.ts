import { describe, expect, test } from "vitest";
import { buildModel } from "../../generator/model/build.ts";
import { parseStatus } from "../../generator/model/contents.ts";
import { parseContentKind } from "../../generator/model/media-types.ts";
import type { ApiModel, TypeRef } from "../../generator/model/model.ts";
import { renderSentence, splitWords } from "../../generator/model/words.ts";
import { parseDocument } from "../../generator/spec/document.ts";
import { complaintsOf } from "../support/diagnostics.ts";

const build = (schemas: object, paths: object = {}) =>
  buildModel(
    parseDocument(
      JSON.stringify({
        openapi: "3.1.0",
        info: { title: "T", version: "1" },
        paths,
        components: { schemas },
      }),
      "api.json",
    ),
  );

/** A type in one line: what a reader of the table needs of it. */
function show(type: TypeRef): string {
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "literal":
      return (
        type.values.map((value) => JSON.stringify(value)).join("|") +
        (type.extent === "open" ? "|…" : "")
      );
    case "named":
      return type.name;
    case "nullable":
      return `${show(type.type)}?`;
    case "list":
      return `[${show(type.items)}]`;
    case "tuple":
      return `(${type.items.map(show).join()}; ${type.rest === null ? "-" : show(type.rest)})`;
    case "map":
      return `map(${show(type.values)})`;
    case "union":
      return `${type.match}(${type.variants.map(show).join()})`;
    case "intersection":
      return `all(${type.parts.map(show).join()})`;
    case "object": {
      const own = type.properties.map((p) => `${p.name}${p.required ? "!" : ""}:${show(p.type)}`);
      const rest = type.additional === null ? [] : [`*:${show(type.additional)}`];
      return `{${[...own, ...rest].join()}${type.closed ? " closed" : ""}}`;
    }
    case "unknown":
    case "never":
      return type.kind;
  }
}
const typeOf = (model: ApiModel, name: string): TypeRef => {
  const found = model.types.find((type) => type.name === name);
  if (found === undefined) throw new Error(`no type ${name}`);
  return found.type;
};

const base = {
  A: { type: "object", properties: { a: { type: "string" } }, required: ["a"] },
  B: { type: "object", properties: { b: { type: "integer" }, a: { type: "string" } } },
  E: { type: "string" },
  R: { type: "object", properties: { next: { $ref: "#/components/schemas/R" } } },
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const string = { type: "string" };

test.each<[string, unknown, string]>([
  ["nullable of 3.0", { type: "string", nullable: true }, "string?"],
  ["nullable of 3.1", { type: ["string", "null"] }, "string?"],
  ["nullable reference", { ...ref("A"), nullable: true }, "A?"],
  ["oneOf with null", { oneOf: [ref("A"), { type: "null" }] }, "A?"],
  ["type list", { type: ["string", "integer"] }, "any(string,integer)"],
  ["only null", { type: ["null"] }, "never?"],
  ["mixed enum", { enum: ["a", 1, true] }, '"a"|1|true'],
  ["enum with null", { type: "string", nullable: true, enum: ["a", null] }, '"a"?'],
  ["texts as integers", { type: "integer", enum: ["1", "2", 2] }, "1|2"],
  ["enum beside a reference", { ...ref("E"), enum: ["x"] }, '"x"'],
  ["open enum", { type: "string", "x-extensible-enum": ["a", "b", "a"] }, '"a"|"b"|…'],
  ["empty open enum", { type: "string", "x-extensible-enum": [] }, "string"],
  ["empty enum", { enum: [] }, "unknown"],
  ["structured enum", { enum: [{}] }, "unknown"],
  ["const", { const: "x" }, '"x"'],
  ["prefixItems", { type: "array", prefixItems: [string] }, "(string; unknown)"],
  ["closed prefixItems", { prefixItems: [string], items: false }, "(string; -)"],
  ["list of anything", { type: "array" }, "[unknown]"],
  ["map", { type: "object", additionalProperties: string }, "map(string)"],
  ["open object", { type: "object" }, "map(unknown)"],
  ["closed object", { type: "object", additionalProperties: false }, "{ closed}"],
  [
    "both",
    { properties: { a: string }, additionalProperties: { type: "boolean" } },
    "{a:string,*:boolean}",
  ],
  ["required only", { required: ["z"] }, "{z!:unknown}"],
  ["true", true, "unknown"],
  ["false", false, "never"],
  ["allOf of one", { allOf: [ref("A")] }, "A"],
  ["allOf", { allOf: [ref("A"), ref("B")] }, "{a!:string,b:integer}"],
  [
    "allOf with own",
    { allOf: [ref("A")], properties: { c: string }, required: ["c"] },
    "{a!:string,c!:string}",
  ],
  ["allOf that requires", { allOf: [ref("B"), { required: ["b"] }] }, "{a:string,b!:integer}"],
  ["allOf with a union", { allOf: [ref("A"), { oneOf: [ref("A"), ref("B")] }] }, "all(A,one(A,B))"],
  ["anyOf", { anyOf: [ref("A"), string] }, "any(A,string)"],
  [
    "oneOf beside properties",
    { properties: { c: string }, oneOf: [ref("A"), ref("B")] },
    "all({c:string},one(A,B))",
  ],
  ["recursion", ref("R"), "R"],
  ["binary", { type: "string", format: "binary" }, "binary"],
])("%s", (_, schema, shown) =>
  expect(show(typeOf(build({ ...base, X: schema }).model, "X"))).toBe(shown),
);

test("a discriminator maps declared values, by pointer or name, and the others' names", () => {
  const mapping = { one: "#/components/schemas/A", two: "B" };
  const X = {
    oneOf: [ref("A"), ref("B"), ref("R")],
    discriminator: { propertyName: "k", mapping },
  };
  expect(typeOf(build({ ...base, X }).model, "X")).toMatchObject({
    discriminator: {
      property: "k",
      mapping: [
        { value: "one", type: "A" },
        { value: "two", type: "B" },
        { value: "R", type: "R" },
      ],
    },
  });
});

test.each<[string, unknown, string]>([
  ["unknown type", { type: "text" }, "FF1401"],
  ["type that is a number", { type: 5 }, "FF1401"],
  ["schema that is a text", "x", "FF1401"],
  ["dangling reference", ref("None"), "FF1205"],
  ["foreign reference", { $ref: "b.json" }, "FF1206"],
  ["reference to itself", ref("X"), "FF1205"],
])("%s is an error with a place", (_, schema, code) => {
  const found = complaintsOf(() => build({ ...base, X: schema }));
  expect(found[0]).toMatchObject({ code, file: "api.json", line: 1 });
  expect(found[0]?.pointer).toContain("#/components/schemas/X");
});

const ok = { responses: { 200: {} } };
const inPath = (name: string) => ({ name, in: "path", required: true, schema: string });
describe("operations", () => {
  test("may be sent twice where the description says so", () => {
    const { model } = build(
      {},
      {
        "/a": { post: { ...ok, "x-flagforge-idempotent": true } },
        "/b": { put: { ...ok, "x-flagforge-idempotent": false } },
        "/c": { post: ok },
      },
    );
    const operations = model.groups.flatMap((group) => group.operations);
    const found = Object.fromEntries(operations.map((one) => [one.path, one.idempotent]));
    expect(found).toEqual({ "/a": true, "/b": false, "/c": null });
    const wrong = { "/a": { post: { ...ok, "x-flagforge-idempotent": "yes" } } };
    expect(complaintsOf(() => build({}, wrong))).not.toEqual([]);
  });

  test("have the effect that the description says, else none of their own", () => {
    const paths = {
      "/a": { post: { ...ok, "x-flagforge-effect": "read" } },
      "/b": { post: { ...ok, "x-flagforge-effect": "destroy" } },
      "/c": { get: ok },
    };
    const operations = build({}, paths).model.groups.flatMap((group) => group.operations);
    const found = Object.fromEntries(operations.map((one) => [one.path, one.effect]));
    expect(found).toEqual({ "/a": "read", "/b": "destroy", "/c": null });
    const wrong = { "/a": { post: { ...ok, "x-flagforge-effect": "harmless" } } };
    expect(complaintsOf(() => build({}, wrong))).not.toEqual([]);
  });

  test.each<[string, object, string, string]>([
    ["undeclared", { "/a/{x}": { get: ok } }, "FF1403", "is not declared"],
    [
      "not in the path",
      { "/a": { get: { ...ok, parameters: [inPath("x")] } } },
      "FF1403",
      "does not stand",
    ],
    [
      "twice in the path",
      { "/{x}/{x}": { get: { ...ok, parameters: [inPath("x")] } } },
      "FF1403",
      "twice",
    ],
    [
      "declared twice",
      { "/{x}": { get: { ...ok, parameters: [inPath("x"), inPath("x")] } } },
      "FF1402",
      "twice",
    ],
    ["no response", { "/a": { get: {} } }, "FF1401", "no response"],
    ["bad status", { "/a": { get: { responses: { 99: {} } } } }, "FF1401", "not a status"],
    [
      "bad place",
      { "/a": { get: { ...ok, parameters: [{ name: "x", in: "body", schema: {} }] } } },
      "FF1401",
      "body",
    ],
  ])("%s", (_, paths, code, problem) => {
    const found = complaintsOf(() => build({}, paths));
    expect(found[0]?.code).toBe(code);
    expect(found[0]?.problem).toContain(problem);
    expect(found).toHaveLength(1);
  });

  test("two with one name are both named", () => {
    const paths = {
      "/a": { get: { ...ok, operationId: "get-it" } },
      "/b": { get: { ...ok, operationId: "getIt" } },
    };
    const [found] = complaintsOf(() => build({}, paths));
    expect(found).toMatchObject({ code: "FF1402", pointer: "#/paths/~1b/get" });
    expect(found?.problem).toContain("#/paths/~1a/get");
  });

  test("own parameters replace those of the path item; the template gives the order", () => {
    const item = [inPath("b"), { name: "q", in: "query", schema: string }, inPath("a")];
    const own = [{ name: "q", in: "query", required: true, schema: { type: "integer" } }];
    const { model } = build(
      {},
      { "/{a}/{b}": { parameters: item, get: { ...ok, parameters: own } } },
    );
    const [operation] = model.groups[0]?.operations ?? [];
    const shown = operation?.parameters.map(
      (p) => `${p.name}${p.required ? "!" : ""}:${show(p.type)}`,
    );
    expect(shown).toEqual(["a!:string", "b!:string", "q!:integer"]);
    expect([operation?.id, model.groups[0]?.tag]).toEqual(["getByAByB", "default"]);
  });

  test("several successes, a range and the default", () => {
    const { model } = build(
      {},
      { "/a": { get: { responses: { default: {}, "4XX": {}, 201: {}, 200: {} } } } },
    );
    expect(model.groups[0]?.operations[0]?.responses.map(({ status }) => status)).toEqual([
      { kind: "code", code: 200 },
      { kind: "code", code: 201 },
      { kind: "range", hundreds: 4 },
      { kind: "default" },
    ]);
  });
});

test.each([
  ["application/json; charset=utf-8", "json"],
  ["application/problem+json", "json"],
  ["*/*", "json"],
  ["text/*", "text"],
  ["text/csv", "text"],
  ["application/xml", "text"],
  ["multipart/form-data", "multipart"],
  ["application/x-www-form-urlencoded", "form"],
  ["application/octet-stream", "binary"],
])("%s is %s", (type, kind) => expect(parseContentKind(type)).toBe(kind));

test.each(["600", "20", "2X", "6XX", "x-a", ""])("%j is no status", (key) =>
  expect(parseStatus(key)).toBeNull(),
);

test.each([
  ["getOAuthClients", "get O Auth Clients", "Get o auth clients"],
  ["AIConfig__maintainer", "AI Config maintainer", "AI config maintainer"],
  ["HTTPServer2x", "HTTP Server2 x", "HTTP server2 x"],
  ["名前", "u21517 u21069", "U21517 u21069"],
  ["Größe der\u200b Äste", "Grosse der Aste", "Grosse der aste"],
  ["--", "", ""],
])("words of %s", (name, words, sentence) => {
  expect(splitWords(name).join(" ")).toBe(words);
  expect(renderSentence(splitWords(name))).toBe(sentence);
});
