/** What is kept from earlier runs never changes a byte: small descriptions under any change, and the whole one. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readConfig, type Config } from "../../generator/config.ts";
import { FlagforgeError } from "../../generator/diagnostics.ts";
import { MUTATIONS } from "../diff/mutations/index.ts";
import { openProject } from "../support/incremental.ts";
import { ROOT } from "../support/project.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const SMALL: Config["flavors"] = [
  { name: "typescript", options: { packageName: "golden", className: "Golden" } },
  { name: "python", options: { packageName: "golden", moduleName: "golden", className: "Golden" } },
  {
    name: "python-classic",
    options: {
      packageName: "classic",
      moduleName: "classic_api",
      basePackage: "golden",
      baseModule: "golden",
      baseClass: "Golden",
    },
  },
  { name: "docs", options: { title: "Golden" } },
];
const small: Config = {
  source: "",
  description: "",
  overlays: [],
  glossary: null,
  instructions: null,
  names: null,
  freezeNames: false,
  upstream: null,
  releases: null,
  included: [],
  output: "",
  flavors: SMALL,
};

let project: ReturnType<typeof openProject> | null = null;
afterEach(() => project?.close());

/** Every place in a value that something can be put into. */
const placesOf = (value: Json, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, child]) => [
        [...path, key],
        ...placesOf(child, [...path, key]),
      ]);

const VALUES: readonly Json[] = [
  "other",
  true,
  false,
  7,
  null,
  [],
  {},
  { type: "string" },
  { type: "object", properties: { added: { type: "integer" } } },
];

/** Puts a value in place of another, takes one away, or puts a copy of one place into another. */
function mutate(root: Json, kind: string, at: number, to: number): Json {
  const copy = structuredClone(root);
  const places = placesOf(copy);
  const path = places[at % places.length] ?? [];
  const key = path.at(-1) ?? "";
  const holder = path.slice(0, -1).reduce((node, step) => (node as never)[step], copy) as Record<
    string,
    Json
  >;
  const source = places[to % places.length] ?? [];
  if (kind === "remove" && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (kind === "remove") delete holder[key];
  else if (kind === "copy") {
    const from = source.reduce((node, step) => (node as never)[step], root) as Json;
    holder[key] = structuredClone(from);
  } else holder[key] = VALUES[to % VALUES.length] ?? null;
  return copy;
}

describe.each(readdirSync(join(ROOT, "test/fixtures")).filter((name) => name.endsWith(".yaml")))(
  "%s",
  (fixture) => {
    test("any change gives what a run without memory gives", async () => {
      const text = readFileSync(join(ROOT, "test/fixtures", fixture), "utf8");
      const base = parse(text, { merge: false }) as Json;
      const opened = openProject(small);
      project = opened;
      await opened.generate(base);
      let generated = 0;
      const change = fc.tuple(
        fc.constantFrom("remove", "copy", "replace"),
        fc.nat(100_000),
        fc.nat(100_000),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
          const changed = changes.reduce(
            (root, [kind, at, to]) => mutate(root, kind, at, to),
            base,
          );
          const result = await opened.generate(changed).catch((error: unknown) => {
            if (error instanceof FlagforgeError) return null;
            throw error;
          });
          if (result === null) return;
          generated++;
          expect(result.warm).toEqual(result.cold);
        }),
        { numRuns: 60, seed: 7 },
      );
      expect(generated).toBeGreaterThan(8);
    }, 120_000);
  },
);

describe("the whole description", async () => {
  const config = await readConfig(join(ROOT, "spec/flagforge.yaml"));
  const text = readFileSync(join(ROOT, "spec/openapi.json"), "utf8");
  // All of them take minutes; every fifteenth is from another family.
  const chosen =
    process.env["FLAGFORGE_SLOW"] === undefined
      ? MUTATIONS.filter((_, i) => i % 15 === 0)
      : MUTATIONS;

  test(`${chosen.length} kinds of change, one after another`, async () => {
    const opened = openProject(config);
    project = opened;
    const first = await opened.generate(JSON.parse(text));
    for (const { name, mutate: change } of chosen) {
      const root = JSON.parse(text) as unknown;
      change(root);
      const result = await opened.generate(root).catch((error: unknown) => {
        if (error instanceof FlagforgeError) return null;
        throw error;
      });
      if (result === null) continue;
      for (const [path, cold] of result.cold)
        expect(result.warm.get(path), `${name}: ${path}`).toBe(cold);
      expect([...result.warm.keys()], name).toEqual([...result.cold.keys()]);
    }
    const again = await opened.generate(JSON.parse(text));
    expect(again.warm).toEqual(first.cold);
    expect(again.printed).toBeLessThan(first.printed / 2);
  }, 900_000);

  test("one operation changed is one printed anew, and a damaged memory changes nothing", async () => {
    const opened = openProject(config);
    project = opened;
    await opened.generate(JSON.parse(text));
    const root = JSON.parse(text) as {
      paths: Record<string, Record<string, { summary?: string }>>;
    };
    for (const item of Object.values(root.paths).slice(0, 1))
      for (const operation of Object.values(item)) operation.summary = "Another line";
    const changed = await opened.generate(root);
    expect(changed.warm).toEqual(changed.cold);
    expect(changed.printed).toBeLessThan(60);
    for (const name of readdirSync(opened.memory.directory)) {
      const file = join(opened.memory.directory, name);
      const bytes = readFileSync(file, "utf8");
      writeFileSync(file, bytes.replaceAll("Another", "Damaged").slice(0, -7));
    }
    const damaged = await opened.generate(JSON.parse(text));
    expect(damaged.warm).toEqual(damaged.cold);
    expect(damaged.printed).toBeGreaterThan(1000);
  }, 120_000);
});
