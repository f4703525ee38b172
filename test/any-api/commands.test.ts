/** The command line for an API that is new here: init, lenient, descriptions in several files. */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { runCommand } from "../../generator/cli.ts";
import { sendJson, startServer } from "../support/http.ts";
import { buildHost, createFolder } from "../support/project.ts";

let folder: string;
beforeEach(() => {
  folder = createFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string | object): void =>
  writeFileSync(join(folder, path), typeof text === "string" ? text : JSON.stringify(text));
const read = (path: string): string => readFileSync(join(folder, path), "utf8");

async function run(...args: readonly string[]) {
  const host = buildHost({ cwd: folder });
  const code = await runCommand(host, args);
  return { code, text: host.printed.join("") };
}
const generate = (...args: readonly string[]) =>
  run("generate", "--config", "flagforge.yaml", ...args);

const content = (schema: object) => ({ "application/json": { schema } });
const answer = (schema: object) => ({ 200: { description: "", content: content(schema) } });
const describe = (paths: object, schemas: object = {}) => ({
  openapi: "3.1.0",
  info: { title: "The Acme Widgets API", version: "1" },
  servers: [{ url: "https://acme.test" }],
  paths,
  components: { schemas },
});
const config =
  "description: api.json\noutput: out\nflavors: { typescript: { packageName: a, className: A } }\n";

test("init names flavors after the title, and what it writes generates", async () => {
  write("api.json", describe({ "/a": { get: { responses: answer({ type: "string" }) } } }));
  expect((await run("init", "api.json")).code).toBe(0);
  expect(parse(read("flagforge.yaml"))).toEqual({
    description: "api.json",
    overlays: [],
    output: "generated",
    flavors: {
      typescript: { packageName: "acme-widgets-client", className: "AcmeWidgets" },
      python: {
        packageName: "acme-widgets-client",
        moduleName: "acme_widgets_client",
        className: "AcmeWidgets",
      },
      "python-classic": expect.objectContaining({ basePackage: "acme-widgets-client" }) as unknown,
      mcp: expect.objectContaining({ clientPackage: "acme-widgets-client" }) as unknown,
      docs: { title: "The Acme Widgets API" },
    },
  });
  const again = await run("init", "api.json");
  expect([again.code, again.text]).toEqual([1, expect.stringContaining("FF1602")]);
  expect((await run("init", "api.json", "--force")).code).toBe(0);
  expect((await generate()).code).toBe(0);
  expect(read("generated/typescript/src/index.ts")).toContain("class AcmeWidgets");
});

const broken = describe(
  {
    "/good": {
      get: { operationId: "good", responses: answer({ $ref: "#/components/schemas/Bad" }) },
    },
    "/bad/{id}": { get: { operationId: "bad", responses: answer({}) } },
    "/worse": {
      get: 7,
      post: { operationId: "better", responses: answer({ $ref: "#/components/schemas/user" }) },
    },
  },
  {
    Bad: { type: "strnig" },
    User: { type: "object", properties: { a: { type: "string" } } },
    user: { type: "object", properties: { b: { type: "string" } } },
  },
);

test("strict stops at what is broken; lenient leaves it out and says so", async () => {
  write("api.json", broken);
  write("flagforge.yaml", config);
  const strict = await generate();
  expect(strict.code).toBe(1);
  for (const code of ["FF1401", "FF1402", "FF1403"]) expect(strict.text).toContain(`error ${code}`);
  const lenient = await generate("--lenient", "--verbose");
  expect([lenient.code, lenient.text]).toEqual([
    0,
    expect.stringContaining("2 operations, 3 schemas"),
  ]);
  for (const pointer of [
    "#/components/schemas/Bad",
    "#/paths/~1bad~1{id}/get",
    "#/paths/~1worse/get",
  ])
    expect(lenient.text).toMatch(
      new RegExp(`warning FF140\\d at \\S*api.json:1:\\d+ ${pointer.replaceAll(/[{}]/g, "\\$&")}`),
    );
  expect(read("out/typescript/src/models/User2.ts")).toContain("b?: string");
});

test("lenient keeps what stands around a broken schema, and a union whose discriminator is broken", async () => {
  const shapes = ["Circle", "Square"].map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const paths = {
    "/shapes": {
      post: {
        operationId: "draw",
        requestBody: {
          content: content({
            type: "object",
            properties: { shade: { type: { enum: ["dark"] } }, size: { type: "integer" } },
          }),
        },
        responses: answer({
          oneOf: shapes,
          discriminator: { propertyName: "kind", mapping: { oval: "shapes.yaml#/oval" } },
        }),
      },
    },
    "/inks": {
      get: { operationId: "inks", responses: answer({ $ref: "#/components/schemas/Ink" }) },
    },
    "/voids": {
      get: {
        operationId: "voids",
        responses: { 200: { description: "", content: { "application/json": { schema: null } } } },
      },
    },
  };
  const kind = { kind: { type: "string" } };
  const schemas = {
    Circle: { type: "object", properties: { ...kind, radius: { type: "number" } } },
    Square: { type: "object", properties: { ...kind, edge: { type: "number" } } },
    Ink: {
      type: "object",
      properties: { dry: { type: "boolean" } },
      definitions: { wet: { type: "wet" } },
    },
    Pen: {
      allOf: [
        { $ref: "#/components/schemas/Nobody" },
        { properties: { ink: { $ref: "#/components/schemas/Ink/definitions/wet" } } },
      ],
    },
  };
  write("api.json", describe(paths, schemas));
  write("flagforge.yaml", config);
  expect((await generate()).code).toBe(1);
  const { code, text } = await generate("--lenient", "--verbose");
  expect([code, text]).toEqual([0, expect.stringContaining("3 operations, 5 schemas")]);
  expect(text).toContain("Read as a schema that allows everything: ");
  expect(text).toContain("Left out: ");
  const drawing = read("out/typescript/src/operations/draw.ts");
  for (const kept of ["shade?: unknown", "size?: number", "Circle | Square"])
    expect(drawing).toContain(kept);
  expect(read("out/typescript/src/models/Ink.ts")).toContain("dry?: boolean");
  expect(read("out/typescript/src/models/Pen.ts")).toContain("ink?: InkDefinitionsWet;");
});

test("an address without a scheme is one of the web; without any server, no client names one", async () => {
  const paths = { "/a": { get: { operationId: "a", responses: answer({}) } } };
  write(
    "flagforge.yaml",
    config.replace("} }", "}, python: { packageName: a, moduleName: a, className: A } }"),
  );
  write("api.json", { ...describe(paths), servers: [{ url: "//acme.test/v1" }] });
  expect((await generate()).code).toBe(0);
  expect(read("out/typescript/src/core.ts")).toContain('"https://acme.test/v1"');
  write("api.json", { ...describe(paths), servers: [] });
  expect((await generate()).code).toBe(0);
  expect(read("out/python/src/a/client.py")).toContain("server: str | None = None,");
  for (const flavor of ["typescript", "python"])
    expect(read(`out/${flavor}/README.md`)).toContain("names none: give an address");
});

const split = () => {
  mkdirSync(join(folder, "schemas"));
  write("api.json", describe({ "/a": { $ref: "paths.json#/~1a" } }));
  write("paths.json", {
    "/a": { get: { operationId: "a", responses: answer({ $ref: "schemas/pet.yaml" }) } },
  });
  write(
    "schemas/pet.yaml",
    "type: object\nproperties:\n  owner: { $ref: 'all.yaml#/$defs/Owner' }\n  parent: { $ref: '#' }\n  odd: { contains: {} }\n",
  );
  write(
    "schemas/all.yaml",
    "$defs:\n  Owner: { $id: owner, type: object, properties: { name: { type: string } } }\n",
  );
  write("flagforge.yaml", config);
};

test("files are read where that is allowed, and only then", async () => {
  split();
  const refused = await generate();
  expect([refused.code, refused.text]).toEqual([1, expect.stringContaining("FF1206")]);
  const allowed = await generate("--allow-refs", "--verbose");
  expect([allowed.code, allowed.text]).toEqual([
    0,
    expect.stringMatching(/warning FF1404 at \S*pet\.yaml:5:\d+ #\/properties\/odd\/contains/),
  ]);
  expect(read("out/typescript/src/models/Pet.ts")).toMatch(/owner\?: Owner;[\s\S]*parent\?: Pet;/);
  expect(read("out/typescript/src/models/Owner.ts")).toContain("name?: string");
});

test.each(["../secret.json", "/etc/hostname", "file:///etc/hostname", "link.json", "missing.json"])(
  "no file outside of the folder is read: %s",
  async (path) => {
    symlinkSync("/etc/hostname", join(folder, "link.json"));
    write("api.json", describe({ "/a": { $ref: path } }));
    write("flagforge.yaml", config);
    const { code, text } = await generate("--allow-refs");
    expect([code, text]).toEqual([1, expect.stringContaining("FF1206")]);
  },
);

test("an address is asked only where its origin is named", async () => {
  await using server = await startServer((response) =>
    sendJson(response, 200, { get: { operationId: "far", responses: answer({}) } }),
  );
  write("api.json", describe({ "/a": { $ref: `${server.url}/item.json` } }));
  write("flagforge.yaml", config);
  for (const args of [[], ["--allow-refs"], ["--allow-refs", "https://other.test"]]) {
    const { code, text } = await generate(...args);
    expect([code, text]).toEqual([1, expect.stringContaining("FF1206")]);
  }
  expect(server.requests).toEqual([]);
  expect((await generate("--allow-refs", server.url)).code).toBe(0);
  expect(server.requests.map(({ url }) => url)).toEqual(["/item.json"]);
});
