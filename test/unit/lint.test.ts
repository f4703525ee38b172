/** `flagforge lint`: everything that no longer fits a description, in one list. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashSource } from "../../generator/spec/lock.ts";
import { CATALOGUE } from "../support/instructions.ts";
import { createPetProject, describePets, type Any, type PetProject } from "../support/petstore.ts";

let project: PetProject;
beforeEach(() => void (project = createPetProject()));
afterEach(() => project.remove());

const knows = (files: Readonly<Record<string, unknown>>, settings: string): void => {
  for (const [path, value] of Object.entries(files)) project.write(path, value);
  project.write("flagforge.yaml", `${settings}\n${project.read("spec/flagforge.yaml")}`);
};
const overlay = (...actions: readonly object[]): object => ({
  overlay: "1.0.0",
  info: { title: "o", version: "1" },
  actions,
});
const pages = (root: Any): void => {
  root.paths["/pets"].get.parameters = [
    { name: "limit", in: "query", schema: { type: "integer" } },
    { name: "offset", in: "query", schema: { type: "integer" } },
  ];
};
const codes = (text: string): readonly string[] =>
  [...text.matchAll(/^error (FF\d+)|^warning (FF\d+)/gm)].map(
    ([, error, warning]) => error ?? warning ?? "",
  );

test("has nothing to say where everything fits", async () => {
  const { code, text } = await project.run("lint");
  expect([code, text]).toEqual([0, expect.stringMatching(/Everything fits\n$/)]);
});

test("lists overlays, paging, glossary and catalogue together", async () => {
  project.write("openapi.json", describePets(pages));
  knows(
    {
      "o.json": overlay(
        { target: "$.paths['/gone'].get", update: { deprecated: true } },
        {
          target: "$.paths['/pets'].get",
          update: {
            "x-flagforge-pagination": { style: "offset", parameter: "skip", items: "/items" },
          },
        },
      ),
      "glossary.yaml": "schemas:\n  Ghost: Not there.\n",
      "catalogue.yaml": CATALOGUE,
    },
    "overlays: [o.json]\nglossary: glossary.yaml\ninstructions: catalogue.yaml",
  );
  const { code, text } = await project.run("lint");
  expect(code).toBe(1);
  expect(new Set(codes(text))).toEqual(new Set(["FF1302", "FF1406", "FF1407", "FF1408", "FF1410"]));
  expect(text).toMatch(/FF1302 at .*o\.json:\d+:\d+ #\/actions\/0/);
});

test("names a collection with pages until somebody says how it goes on", async () => {
  project.write("openapi.json", describePets(pages));
  const { code, text } = await project.run("lint");
  expect([code, codes(text)]).toEqual([1, ["FF1410"]]);
  expect(text).toMatch(/openapi\.json:\d+:\d+ #\/paths\/~1pets\/get: getPets looks like/);
  const offset = { style: "offset", parameter: "offset", items: "/items" };
  for (const paging of ["none", offset]) {
    project.write(
      "o.json",
      overlay({ target: "$.paths['/pets'].get", update: { "x-flagforge-pagination": paging } }),
    );
    expect((await project.run("lint", "--overlay", "spec/o.json")).code).toBe(0);
    expect((await project.run("generate", "--overlay", "spec/o.json", "--dry-run")).code).toBe(0);
  }
});

test.each([
  ["without a list", (root: Any) => void (root.components.schemas.Pets.properties = {})],
  [
    "that changes something",
    (root: Any) => {
      root.paths["/pets"] = { post: root.paths["/pets"].get };
    },
  ],
  [
    "with a parameter of another name",
    (root: Any) => {
      root.paths["/pets"].get.parameters = [
        { name: "kind", in: "query", schema: { type: "string" } },
      ];
    },
  ],
])("a call %s is no such collection", async (_, change) => {
  project.write(
    "openapi.json",
    describePets((root) => {
      pages(root);
      change(root);
    }),
  );
  expect((await project.run("lint")).code).toBe(0);
});

test("reads the prose that the last fetch left on this machine, and no other", async () => {
  knows({ "catalogue.yaml": CATALOGUE }, "instructions: catalogue.yaml");
  const full = JSON.stringify(
    describePets((root) => {
      root.paths["/pets/{id}"].get.description = "model=things\n#### fresh\n";
    }),
  );
  mkdirSync(join(project.folder, "spec/.cache"));
  project.write(".cache/openapi.full.json", full);
  expect((await project.run("lint")).text).not.toContain("FF1409");
  const lock = { source: "x", etag: null, version: "1", snapshotSha256: "" };
  project.write("openapi.lock.json", { ...lock, sha256: hashSource(full) });
  expect((await project.run("lint")).text).toMatch(
    /FF1409 at .*getPet takes instructions, which is new/,
  );
});
