/** What would have one name in a request is told apart, in every client, and sent to its own place. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { assignNames, spellComparisons } from "../../generator/lang/words.ts";
import { generateFlavors, importPackage, writeFlavor } from "../support/any-api.ts";
import { startServer } from "../support/http.ts";
import { ROOT } from "../support/project.ts";

const generated = await generateFlavors(join(ROOT, "test/fixtures/apis/same-names.yaml"));
const folder = writeFlavor(generated, "typescript");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const textOf = (flavor: string, path: RegExp): string =>
  generated.emitted
    .find((each) => each.flavor === flavor)
    ?.files.find((file) => path.test(file.path))?.text ?? "";

test("the TypeScript client sends each value to its place", async () => {
  const { Acme } = await importPackage(folder);
  await using server = await startServer((response) => response.writeHead(204).end());
  // What is generated has its own types; this test looks at what is sent.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const client = new (Acme as any)({ serverURL: server.url });

  await client.shelves.moveShelf({
    path: "in-path",
    queryPath: "in-query",
    headerPath: "in-header",
    shelfid: "s1",
    shelfId: "s2",
    shelf: "s3",
    Made: "m1",
    madeLessThan: "m2",
    madeGreaterThan: "m3",
    _group: "g1",
    group: "g2",
    requestBody: { group: "g3" },
  });
  const [request] = server.requests;
  const url = new URL(request?.url ?? "", server.url);
  expect(url.pathname).toBe("/shelves/in-path/s1");
  expect(Object.fromEntries(url.searchParams)).toEqual({
    path: "in-query",
    shelfId: "s2",
    shelf: "s3",
    Made: "m1",
    "Made<": "m2",
    "Made>": "m3",
    _group: "g1",
    group: "g2",
  });
  expect(request?.headers["path"]).toBe("in-header");
  expect(JSON.parse(request?.body ?? "")).toEqual({ group: "g3" });
});

test("Python has an argument for each", () => {
  const module = textOf("python", /namespaces\/shelves\.py$/);
  const [, args = ""] = /def move_shelf\(([^)]*)\)/.exec(module) ?? [];
  expect([...args.matchAll(/^ +(\w+): /gm)].map(([, name]) => name)).toMatchInlineSnapshot(`
    [
      "path",
      "shelfid",
      "group",
      "query_path",
      "header_path",
      "shelf_id",
      "shelf",
      "made",
      "made_less_than",
      "made_greater_than",
      "query_group",
      "query_group2",
      "request_options",
    ]
  `);
});

test("a tag that begins with a digit is a module all the same", () => {
  const files = generated.emitted
    .filter(({ flavor }) => flavor.startsWith("python"))
    .flatMap(({ flavor, files }) => files.map(({ path }) => `${flavor}/${path}`))
    .filter((path) => /picks\w*\.py$/.test(path));
  expect(files.map((path) => path.replace(/\/.*\//, "/"))).toMatchInlineSnapshot(`
    [
      "python/x_1_click_picks.py",
      "python-classic/x_1_click_picks_api.py",
    ]
  `);
});

test("the tool has an argument for each", () => {
  const entries = JSON.parse(textOf("mcp", /^data\/operations\.json$/)) as {
    name: string;
    parameters: { name: string; wire?: string; key?: string }[];
  }[];
  const entry = entries.find(({ name }) => name === "move_shelf");
  expect(entry?.parameters.map(({ name, wire, key }) => [name, wire, key].join(" ").trim()))
    .toMatchInlineSnapshot(`
    [
      "path",
      "shelfid",
      "query_path path queryPath",
      "header_path path headerPath",
      "shelfId",
      "shelf",
      "Made",
      "Made<  madeLessThan",
      "Made>  madeGreaterThan",
      "_group",
      "group",
    ]
  `);
});

test("servers of one description have names of their own", () => {
  expect(textOf("typescript", /^src\/core\.ts$/)).toMatch(
    /theLibrary: "https:[^}]*theLibrary2: "http:/,
  );
  expect(textOf("python", /acme\/client\.py$/)).toContain('Literal["the_library", "the_library2"]');
  expect(textOf("mcp", /^src\/identity\.ts$/)).toContain('["theLibrary", "theLibrary2"]');
});

test("the first wish that is free is granted, else a number", () => {
  expect(assignNames([["a"], ["a", "b"], ["a", "b"], ["b"]])).toEqual(["a", "b", "b2", "b3"]);
  expect(assignNames([["A", "c"]], ["a"], (name) => name.toLowerCase())).toEqual(["c"]);
  expect(spellComparisons("price>=")).toBe("price greater than  equal ");
});
