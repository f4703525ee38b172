/** Public names stay as they are until somebody says otherwise. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runCommand } from "../../generator/cli.ts";
import { buildHost, compile, createFolder } from "../support/project.ts";

const DESCRIPTION = `openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: "https://pets.test" }]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [Pets]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: ok } }
`;
const FLAVORS = `{ typescript: { packageName: pets, className: Zoo }, python: { packageName: pets, moduleName: pets, className: Zoo } }`;
/** Code of a user, written when the operation had its first name. */
const CONSUMER = `import { Zoo } from "./src/index.js";
import { petsGetPet } from "./src/funcs/petsGetPet.js";
import type { GetPetRequest } from "./src/operations/index.js";
const request: GetPetRequest = { id: "1" };
export const both = [new Zoo({}).pets.getPet(request), petsGetPet] as const;
`;

let folder: string;
const lock = () => readFileSync(join(folder, "names.lock.json"), "utf8");
const describeApi = (text: string): void => writeFileSync(join(folder, "api.yaml"), text);
const run = async (...args: readonly string[]) => {
  const host = buildHost({ cwd: folder });
  const code = await runCommand(host, ["generate", "--config", "flagforge.yaml", ...args]);
  return { code, text: host.printed.join("") };
};

beforeEach(async () => {
  folder = createFolder();
  describeApi(DESCRIPTION);
  writeFileSync(join(folder, "names.lock.json"), "{}");
  writeFileSync(
    join(folder, "flagforge.yaml"),
    `description: api.yaml\noutput: out\nnames: names.lock.json\nfreezeNames: true\nflavors: ${FLAVORS}\n`,
  );
  expect((await run()).code).toBe(0);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("records what is new, drops what is gone, and --check says when it has not been", async () => {
  const before = lock();
  expect(before).toContain('"GET /pets/{id}": "pets.getPet"');
  expect(before).toContain('"GET /pets/{id}": "pets.get_pet"');
  expect((await run("--check")).code).toBe(0);
  describeApi(DESCRIPTION.replace("/pets/{id}", "/animals/{id}"));
  const checked = await run("--check");
  expect(checked).toMatchObject({ code: 1 });
  expect(checked.text).toContain("lock of public names is out of date");
  expect(lock()).toBe(before);
  expect((await run()).code).toBe(0);
  expect(lock()).not.toContain("/pets/{id}");
  expect(lock()).toContain('"GET /animals/{id}": "pets.getPet"');
});

it.each([
  ["another id", "operationId: getPet", "operationId: readAnimal", "pets.readAnimal"],
  ["another tag", "tags: [Pets]", "tags: [Animals]", "animals.getPet"],
])("%s: stops, with what would change in each flavor", async (_case, from, to, name) => {
  const before = lock();
  const output = readFileSync(join(folder, "out/typescript/manifest.json"), "utf8");
  describeApi(DESCRIPTION.replace(from, to));
  const { code, text } = await run();
  expect(code).toBe(1);
  expect(text).toContain("FF1505");
  expect(text).toContain(
    `typescript: pets.getPet (operations: GET /pets/{id}) would be called ${name}`,
  );
  expect(text).toMatch(/python: pets\.get_pet .* would be called/);
  expect(text).toContain("#/paths/~1pets~1{id}/get");
  expect(lock()).toBe(before);
  expect(readFileSync(join(folder, "out/typescript/manifest.json"), "utf8")).toBe(output);

  expect((await run("--accept-renames")).code).toBe(0);
  expect(lock()).toContain(`"${name}"`);
  expect(lock()).not.toContain('"pets.getPet"');
  expect((await run("--check")).code).toBe(0);
});

it("--keep-names keeps code compiling that was written against the old names", async () => {
  describeApi(
    DESCRIPTION.replace("getPet", "readAnimal").replace("tags: [Pets]", "tags: [Animals]"),
  );
  expect((await run("--keep-names")).code).toBe(0);
  expect(lock()).toContain('"Animals": "Pets"');
  expect(lock()).toContain('"readAnimal": "get Pet"');
  const out = join(folder, "out/typescript");
  writeFileSync(join(out, "consumer.ts"), CONSUMER);
  writeFileSync(
    join(out, "tsconfig.consumer.json"),
    '{ "extends": "./tsconfig.json", "compilerOptions": { "rootDir": ".", "noEmit": true }, "include": ["consumer.ts"] }',
  );
  expect(compile(join(out, "tsconfig.consumer.json"))).toBe("");
  expect(existsSync(join(folder, "out/python/src/pets/namespaces/pets.py"))).toBe(true);
  rmSync(join(out, "consumer.ts"));
  rmSync(join(out, "tsconfig.consumer.json"));
  // The decision is part of the lock now: nothing has to be said again.
  expect((await run("--check")).code).toBe(0);
}, 60_000);

it("does not hold another description to the names of this one", async () => {
  const before = lock();
  writeFileSync(join(folder, "other.yaml"), DESCRIPTION.replace("getPet", "readAnimal"));
  expect((await run("--spec", "other.yaml", "--out", "elsewhere")).code).toBe(0);
  expect(lock()).toBe(before);
});
