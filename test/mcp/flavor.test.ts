/** The flavor by itself: what it asks of its options and of a description's names. */
import { describe, expect, it } from "vitest";
import { FlagforgeError } from "../../generator/diagnostics.ts";
import type { OutputFile } from "../../generator/emit/output.ts";
import { NO_DECISIONS } from "../../generator/model/names.ts";
import { DIRECT } from "../../generator/emit/units.ts";
import type { Json } from "../../generator/model/model.ts";
import { mcp } from "../../templates/mcp/flavor.ts";
import { readModel, type Description } from "../support/mock.ts";

const OPTIONS = {
  packageName: "acme-mcp",
  commandName: "acme-mcp",
  title: "Acme",
  clientPackage: "acme",
  clientClass: "Acme",
  environmentPrefix: "ACME",
};

const ok = { responses: { 200: { description: "ok" } } };

/** Files of a description; templates give their names only. */
const emit = (
  paths: Description["paths"],
  options: Readonly<Record<string, Json>> = {},
  shortNames: Readonly<Record<string, string>> = {},
): readonly OutputFile[] =>
  mcp.configure({ ...OPTIONS, ...options })(readModel({ paths }, { ...NO_DECISIONS, shortNames }), {
    renderer: (name) => name,
    overlay: [],
    samples: [],
    releases: [],
    units: DIRECT,
  }).files;

function complaintOf(run: () => unknown): { readonly code: string; readonly problem: string } {
  try {
    run();
  } catch (error) {
    if (error instanceof FlagforgeError)
      return error.diagnostics[0] as { code: string; problem: string };
    throw error;
  }
  throw new Error("There was no complaint");
}

const entriesOf = (files: readonly OutputFile[]): readonly Readonly<Record<string, Json>>[] =>
  JSON.parse(files.find(({ path }) => path === "data/operations.json")?.text ?? "") as [];

describe("options", () => {
  it.each<readonly [string, Json]>([
    ["title", "Acme`; rm -rf /"],
    ["packageName", "Acme MCP"],
    ["commandName", "../acme"],
    ["clientClass", "acme()"],
    ["environmentPrefix", "acme"],
    ["credentialVariables", ["ok"]],
    ["toolsets", { "Not so": ["a"] }],
    ["toolsets", ["a"]],
    ["synonyms", { get: "show" }],
    ["surprise", true],
  ])("%s: %j is refused", (key, value) => {
    const complaint = complaintOf(() => emit({}, { [key]: value }));
    expect(complaint.code).toBe("FF1002");
    expect(complaint.problem).toContain(`flavors.mcp.${key}`);
  });
});

describe("names of tools", () => {
  it("are words in small letters", () => {
    const [entry] = entriesOf(emit({ "/a": { get: { ...ok, operationId: "getAIConfigs" } } }));
    expect(entry?.["name"]).toBe("get_ai_configs");
  });

  it("are cut to 40 letters, and stay apart", () => {
    const get = (end: string) => ({
      get: { ...ok, operationId: `get${"Long".repeat(12)}Name${end}` },
    });
    const names = entriesOf(emit({ "/a": get("One"), "/b": get("Two") })).map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^get(_long)+_[0-9a-f]{4}$/);
    expect(Math.max(...names.map((name) => String(name).length))).toBeLessThanOrEqual(40);
  });

  it("that were decided must fit", () => {
    const paths = { "/a": { get: { ...ok, operationId: "getA" } } };
    const complaint = complaintOf(() => emit(paths, {}, { getA: "long ".repeat(12) }));
    expect(complaint).toMatchObject({
      code: "FF1504",
      problem: expect.stringContaining("letters"),
    });
  });
});

describe("areas and kinds", () => {
  it("follow from tags, with or without a list; kinds from methods and effects", () => {
    const paths = {
      "/a": { get: { ...ok, operationId: "a", tags: ["Big things (beta)"] } },
      "/b": { post: { ...ok, operationId: "b", tags: ["Small"], "x-flagforge-effect": "read" } },
      "/c": { post: { ...ok, operationId: "c", tags: ["Small"], "x-flagforge-effect": "destroy" } },
      "/d": {
        delete: { ...ok, operationId: "d", tags: ["Small"] },
        patch: { ...ok, operationId: "e", tags: ["Small"] },
      },
    };
    const entries = entriesOf(emit(paths, { toolsets: { little: ["Small"] } }));
    const found = Object.fromEntries(
      entries.map(({ id, toolset, kind }) => [id, `${toolset} ${kind}`]),
    );
    expect(found).toEqual({
      a: "big_things read",
      b: "little read",
      c: "little delete",
      d: "little delete",
      e: "little write",
    });
  });
});
