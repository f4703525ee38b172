/** Properties that one direction alone has: required where they are, and not where they are not. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateFlavors, writeFlavor, type Generated } from "../support/any-api.ts";
import { compile, createFolder } from "../support/project.ts";

const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const content = (schema: object) => ({ content: { "application/json": { schema } } });
const DESCRIPTION = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  servers: [{ url: "https://pets.example" }],
  paths: {
    "/pets": {
      post: {
        operationId: "addPet",
        tags: ["Pets"],
        requestBody: { required: true, ...content(ref("Pet")) },
        responses: { 200: { description: "added", ...content(ref("Pet")) } },
      },
    },
  },
  components: {
    schemas: {
      Pet: {
        type: "object",
        required: ["id", "name", "pin", "owner"],
        properties: {
          id: { ...text, readOnly: true },
          name: text,
          pin: { ...text, writeOnly: true },
          owner: ref("Owner"),
          tags: { type: "array", items: ref("Tag") },
        },
      },
      Owner: {
        type: "object",
        required: ["key"],
        properties: { key: { ...text, readOnly: true } },
      },
      Tag: { type: "object", required: ["t"], properties: { t: text } },
      OwnerInput: { type: "object", properties: { a: text } },
    },
  },
};

const folder = createFolder();
const undo = [folder];
let generated: Generated;
beforeAll(async () => {
  const file = join(folder, "pets.json");
  writeFileSync(file, JSON.stringify(DESCRIPTION));
  generated = await generateFlavors(file, ["typescript", "python"]);
});
afterAll(() => undo.forEach((each) => rmSync(each, { recursive: true, force: true })));

test("shared types get a variant for requests, others stay one", () => {
  const required = generated.model.types.map(({ name, type }) => [
    name,
    type.kind === "object" ? type.properties.filter((p) => p.required).map((p) => p.name) : [],
  ]);
  expect(Object.fromEntries(required)).toEqual({
    Owner: ["key"],
    OwnerInput: [],
    OwnerInput2: [],
    Pet: ["id", "name", "owner"],
    PetInput: ["name", "owner", "pin"],
    Tag: ["t"],
  });
});

test("TypeScript asks for what is sent, promises what is received, and takes back what it gave", () => {
  const package_ = writeFlavor(generated, "typescript");
  undo.push(package_);
  writeFileSync(
    join(package_, "src/use.ts"),
    `import { Acme } from "./index.js";
const acme = new Acme();
const pet = await acme.pets.addPet({ petInput: { name: "n", pin: "1", owner: {} } });
export const texts: string[] = [pet.id, pet.owner.key];
await acme.pets.addPet({ petInput: { ...pet, pin: "2" } });
// @ts-expect-error -- what is only sent must be sent
await acme.pets.addPet({ petInput: { name: "n", owner: {} } });
// @ts-expect-error -- and is not received
export const pin: string = pet.pin;
`,
  );
  expect(compile(package_)).toBe("");
});

test("Python's types agree", () => {
  const files = generated.emitted.find(({ flavor }) => flavor === "python")?.files ?? [];
  const all = files.map(({ text: code }) => code).join("\n");
  expect(all).toMatch(/class OwnerInput2\(Model\)/);
  expect(all).toMatch(/owner: OwnerInput2/);
});
