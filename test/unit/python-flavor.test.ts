/** The Python flavor's options and names, on a small description. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../../generator/cli.ts";
import { compareMembers } from "../../generator/lang/python-imports.ts";
import { buildHost, createFolder } from "../support/project.ts";

const DESCRIPTION = `openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: "https://pets.test" }]
tags: [{ name: Pets }]
paths:
  /pets/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    get:
      operationId: getPet
      tags: [Pets]
      responses:
        "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
    put:
      operationId: putPet
      tags: [Pets]
      parameters:
        - { name: limit, in: query, required: true, schema: { type: integer } }
        - { name: verbose, in: query, schema: { type: boolean } }
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }
      responses: { "204": { description: none } }
components:
  schemas:
    Pet:
      type: object
      required: [name, _id]
      properties:
        _id: { type: string, readOnly: true }
        name: { type: [string, "null"] }
        from: { type: string, readOnly: true }
        limit: { type: integer }
        kind: { enum: [cat, dog] }
`;

let folder: string;
beforeEach(() => {
  folder = createFolder();
  writeFileSync(join(folder, "api.yaml"), DESCRIPTION);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function generate(options: string) {
  writeFileSync(
    join(folder, "flagforge.yaml"),
    `description: api.yaml\noutput: out\nflavors: { python: { className: Pets, packageName: pets-api${options} } }\n`,
  );
  const host = buildHost({ cwd: folder });
  const code = await runCommand(host, ["generate", "--config", "flagforge.yaml", "--quiet"]);
  return { code, text: host.printed.join("") };
}

const read = (path: string): string =>
  readFileSync(join(folder, "out/python/src/pets_api", path), "utf8");

describe("methods", () => {
  it("take what the body needs, then the address, then what is optional of each", async () => {
    expect(await generate("")).toEqual({ code: 0, text: "" });
    const method = read("namespaces/pets.py").split("    def put_pet")[1] ?? "";
    const names = [...method.matchAll(/^ {8}(\w+): .*,$/gm)].map((m) => m[1]);
    expect(names).toEqual([
      "name",
      "id",
      "query_limit",
      "kind",
      "limit",
      "verbose",
      "request_options",
    ]);
    expect(read("models/_pets.py")).toContain(
      'kind: Literal["cat", "dog"] | str | None = field("kind", default=None)',
    );
  });

  it("have further names from a file", async () => {
    const names = {
      aliases: { "pets.fetch": "getPet", "old_(beta).get": "getPet", "pets.x": "gone" },
    };
    writeFileSync(join(folder, "names.json"), JSON.stringify(names));
    expect(await generate(", names: { file: names.json }")).toEqual({ code: 0, text: "" });
    expect(read("namespaces/pets.py")).toContain("    fetch = get_pet\n    afetch = aget_pet\n");
    expect(read("namespaces/old_beta.py")).toContain("    get = borrowed(PetsApi.get_pet)\n");
  });

  it("may not share a name, unless one is given another", async () => {
    const aliases = "aliases: { pets.put_pet: getPet }";
    const failed = await generate(`, names: { ${aliases} }`);
    expect(failed.code).toBe(1);
    expect(failed.text).toContain("FF1501");
    const fixed = await generate(`, names: { ${aliases}, methods: { putPet: replace_pet } }`);
    expect(fixed).toEqual({ code: 0, text: "" });
  });
});

describe("options", () => {
  it.each([
    [", colour: red", "FF1002"],
    [", moduleName: Pets-Api", "FF1002"],
    [", version: one", "FF1002"],
    [", names: 3", "FF1002"],
    [", names: { aliases: [1] }", "FF1002"],
    [", names: { file: missing.json }", "FF1101"],
  ])("%s is refused", async (options, code) => {
    const result = await generate(options);
    expect(result.code).not.toBe(0);
    expect(result.text).toContain(code);
  });
});

it("sorts imported names as ruff does", () => {
  const names = ["b10", "b9", "AIConfig", "Agent", "OMIT", "Omit", "a"];
  expect([...names].sort(compareMembers)).toEqual([
    "OMIT",
    "Agent",
    "AIConfig",
    "Omit",
    "a",
    "b9",
    "b10",
  ]);
});
