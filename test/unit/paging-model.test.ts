import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildModel } from "../../generator/model/build.ts";
import type { Operation } from "../../generator/model/model.ts";
import { parseDocument } from "../../generator/spec/document.ts";
import { complaintsOf } from "../support/diagnostics.ts";
import { loadProjectModel, sharedFile } from "../support/project.ts";

const string = { type: "string" };
const integer = { type: "integer" };
const schemas = {
  Link: { type: "object", properties: { href: string } },
  Item: { type: "object", properties: { id: string, at: integer } },
  Page: {
    type: "object",
    properties: {
      items: { type: "array", items: { $ref: "#/components/schemas/Item" } },
      count: integer,
      token: string,
      "a/b": integer,
      any: {},
      _links: { type: "object", additionalProperties: { $ref: "#/components/schemas/Link" } },
    },
  },
};

/** A description of one collection. */
function build(paging: unknown, root: object = {}, more: object = {}) {
  const parameters = ["limit", "offset", "after"].map((name) => ({
    name,
    in: "query",
    schema: integer,
  }));
  const page = { schema: { $ref: "#/components/schemas/Page" } };
  const operation = {
    operationId: "listItems",
    parameters: [...parameters, { name: "trace", in: "header", schema: string }],
    responses: { 200: { description: "", content: { "application/json": page } } },
    ...(paging === undefined ? {} : { "x-flagforge-paging": paging }),
    ...more,
  };
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { "/items": { get: operation } },
    components: { schemas },
    ...root,
  });
  return buildModel(parseDocument(text, "api.json")).model;
}
const operationOf = (...input: Parameters<typeof build>): Operation | undefined =>
  build(...input).groups[0]?.operations[0];

const offset = { style: "offset", parameter: "offset", items: "/items" };
const item = { kind: "named", name: "Item" };

describe("paging", () => {
  test("is nothing without the extension", () => {
    expect(operationOf(undefined)?.paging).toBeNull();
  });

  test.each([
    [offset, { style: "offset", parameter: "offset", total: null, next: null, size: null }],
    [
      { ...offset, total: "/count", next: "/_links/next/href" },
      { total: ["count"], next: ["_links", "next", "href"] },
    ],
    [
      { ...offset, size: { parameter: "limit", default: 20, maximum: 50 } },
      { size: { parameter: "limit", defaultValue: 20, maximum: 50 } },
    ],
    [
      { ...offset, size: { parameter: "limit" } },
      { size: { parameter: "limit", defaultValue: null, maximum: null } },
    ],
    [{ ...offset, total: "/a~1b" }, { total: ["a/b"] }],
    [{ ...offset, total: "/any/thing" }, { total: ["any", "thing"] }],
    [
      { ...offset, style: "token", token: "/token" },
      { style: "token", token: ["token"] },
    ],
    [
      { ...offset, style: "keyset", parameter: "after", key: "/id" },
      { style: "keyset", key: ["id"] },
    ],
    [
      { ...offset, style: "search-after", key: "/id" },
      { style: "search-after", key: ["id"] },
    ],
    [
      { ...offset, style: "time-window", time: "/at", id: "/id" },
      { style: "time-window", time: ["at"], id: ["id"] },
    ],
  ])("%j", (given, wanted) => {
    expect(operationOf(given)?.paging).toMatchObject({ items: ["items"], item, ...wanted });
  });

  test.each([
    [1, "FF1401"],
    [{ ...offset, style: "magic" }, "FF1407"],
    [{ ...offset, style: "toString" }, "FF1407"],
    [{ ...offset, cursor: "x" }, "FF1407"],
    [{ ...offset, key: "/id" }, "FF1407"],
    [{ ...offset, parameter: "page" }, "FF1407"],
    [{ ...offset, parameter: "trace" }, "FF1407"],
    [{ style: "offset", items: "/items" }, "FF1407"],
    [{ style: "offset", parameter: "offset" }, "FF1407"],
    [{ ...offset, items: "items" }, "FF1407"],
    [{ ...offset, items: "/rows" }, "FF1407"],
    [{ ...offset, items: "/count" }, "FF1407"],
    [{ ...offset, total: "/token/x" }, "FF1407"],
    [{ ...offset, next: "/_links/next/url" }, "FF1407"],
    [{ ...offset, size: { parameter: "size" } }, "FF1407"],
    [{ ...offset, size: { parameter: "limit", default: "20" } }, "FF1401"],
    [{ ...offset, style: "token" }, "FF1407"],
    [{ ...offset, style: "keyset", key: "/name" }, "FF1407"],
    [{ ...offset, style: "time-window", time: "/at" }, "FF1407"],
  ])("refuses %j", (paging, code) => {
    const [found] = complaintsOf(() => build(paging));
    expect(found).toMatchObject({ code, file: "api.json" });
    expect(found?.pointer).toMatch(/^#\/paths\/~1items\/get\/x-flagforge-paging/);
  });

  test("needs a JSON answer", () => {
    const responses = { 204: { description: "" } };
    expect(complaintsOf(() => build(offset, {}, { responses }))[0]?.code).toBe("FF1407");
  });
});

describe("versions and methods", () => {
  const versioning = { header: "X-Version", pattern: "^\\d+$", example: "1" };
  test("are nothing where nothing is said", () => {
    expect(build(undefined)).toMatchObject({ versioning: null, methodOverride: null });
    expect(operationOf(undefined)?.stability).toBe("stable");
  });

  test("are read", () => {
    const root = {
      "x-flagforge-versioning": versioning,
      "x-flagforge-method-override": { header: "X-Method" },
    };
    expect(build(undefined, root)).toMatchObject({ versioning, methodOverride: "X-Method" });
    expect(operationOf(undefined, {}, { "x-flagforge-stability": "beta" })?.stability).toBe("beta");
  });

  test.each([
    [{ "x-flagforge-versioning": { ...versioning, header: "a b" } }, {}],
    [{ "x-flagforge-versioning": { header: "X-Version" } }, {}],
    [{ "x-flagforge-versioning": { ...versioning, example: "x" } }, {}],
    [{ "x-flagforge-versioning": { ...versioning, pattern: "(" } }, {}],
    [{ "x-flagforge-method-override": { header: "" } }, {}],
    [{}, { "x-flagforge-stability": "rc" }],
  ])("refuse %j %j", (root, more) => {
    expect(complaintsOf(() => build(undefined, root, more))[0]?.code).toBe("FF1407");
  });
});

interface Fact {
  readonly operationId: string;
  readonly style: string;
  readonly pageParams: readonly string[];
  readonly itemsField: string;
  readonly totalField: string | null;
  readonly defaultLimit: number | null;
  readonly maxLimit: number | null;
}

const facts = sharedFile("facts/pagination.json");
if (facts === null) console.log("skipped: ../shared/facts/pagination.json is not here");

describe("the committed overlay", () => {
  const STYLES = ["offset", "token", "search-after", "keyset", "time-window"];

  test.skipIf(facts === null)("says of every collection what the facts say", async () => {
    const { operations } = JSON.parse(readFileSync(facts ?? "", "utf8")) as {
      operations: readonly Fact[];
    };
    const { model } = await loadProjectModel();
    const paged = model.groups.flatMap((group) => group.operations).filter((o) => o.paging);
    const wanted = operations.filter(({ style }) => STYLES.includes(style));
    expect(wanted.length).toBe(42);
    expect(paged.map(({ id }) => id).sort()).toEqual(wanted.map((fact) => fact.operationId).sort());
    for (const fact of wanted) {
      const { paging } = paged.find(({ id }) => id === fact.operationId) ?? {};
      expect(paging?.style).toBe(fact.style);
      expect(fact.pageParams).toContain(paging?.parameter);
      expect(paging?.items).toEqual([fact.itemsField]);
      expect(paging?.total ?? []).toEqual(fact.totalField === null ? [] : [fact.totalField]);
      const limit = (fact.defaultLimit ?? 0) > 0 ? fact.defaultLimit : null;
      expect(paging?.size).toMatchObject({ defaultValue: limit, maximum: fact.maxLimit });
    }
  });

  test("marks 124 operations as beta, each with the header", async () => {
    const { model } = await loadProjectModel();
    const all = model.groups.flatMap((group) => group.operations);
    const beta = all.filter(({ stability }) => stability === "beta");
    expect(beta.length).toBe(124);
    expect(beta.filter(({ tag }) => tag.endsWith(" (beta)")).length).toBe(119);
    const declaring = all.filter(({ parameters }) =>
      parameters.some(({ name, required }) => name === "LD-API-Version" && required),
    );
    expect(declaring).toEqual(beta);
    expect(model.versioning).toMatchObject({ header: "LD-API-Version", pattern: "^\\d{8}$" });
    expect(model.methodOverride).toBe("X-HTTP-Method-Override");
  });
});
