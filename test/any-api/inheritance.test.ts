/** The classic inheritance of OpenAPI: whoever names the base means one of its children, in every flavor. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import { buildModel } from "../../generator/model/build.ts";
import { buildSample } from "../../generator/model/example.ts";
import { fits } from "../../generator/model/fits.ts";
import type { ApiModel, TypeRef } from "../../generator/model/model.ts";
import { parseDocument } from "../../generator/spec/document.ts";
import { generateFlavors, writeFlavor } from "../support/any-api.ts";
import { post, startModel } from "../support/mock.ts";
import { compile, createFolder } from "../support/project.ts";
import { preparePython } from "../support/python.ts";
import { compileSamples, createProject } from "../support/samples.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const child = (base: string, properties: object, required: readonly string[] = []) => ({
  allOf: [ref(base), { type: "object", required, properties }],
});

const describeApi = (schemas: object) => ({
  openapi: "3.0.3",
  info: { title: "Zoo", version: "1" },
  servers: [{ url: "https://zoo.test" }],
  paths: {
    "/pets": {
      post: {
        operationId: "addPet",
        tags: ["pets"],
        requestBody: { required: true, ...json(ref("Pet")) },
        responses: { "200": { description: "", ...json({ type: "array", items: ref("Pet") }) } },
      },
    },
  },
  components: { schemas },
});

const PET = {
  type: "object",
  required: ["kind"],
  properties: { kind: text, name: text, friend: ref("Pet") },
  discriminator: { propertyName: "kind", mapping: { cat: ref("Cat").$ref, dog: "Dog" } },
};
const ZOO = describeApi({
  Pet: PET,
  Cat: child("Pet", { lives: { type: "integer" } }, ["lives"]),
  Dog: child("Pet", { barks: { type: "boolean" } }, ["barks"]),
});

const build = (description: object) =>
  buildModel(parseDocument(JSON.stringify(description), "zoo.json"));
const typeOf = ({ types }: ApiModel, name: string): TypeRef | undefined =>
  types.find((type) => type.name === name)?.type;
/** A union's variants by name, and which values stand for them. */
function formsOf(model: ApiModel, name: string): unknown {
  const type = typeOf(model, name);
  if (type?.kind === "named") return type.name;
  if (type?.kind !== "union") return type?.kind;
  return [
    type.variants.map((variant) => (variant.kind === "named" ? variant.name : variant.kind)),
    Object.fromEntries((type.discriminator?.mapping ?? []).map((m) => [m.value, m.type])),
  ];
}

test("the base is a union of its children, which are plain objects", () => {
  const { model, diagnostics } = build(ZOO);
  expect(diagnostics).toEqual([]);
  expect(formsOf(model, "Pet")).toEqual([["Cat", "Dog"], { cat: "Cat", dog: "Dog" }]);
  const cat = typeOf(model, "Cat");
  expect(cat?.kind === "object" ? cat.properties.map(({ name }) => name) : cat).toEqual([
    "friend",
    "kind",
    "lives",
    "name",
  ]);
});

describe("children are found", () => {
  const plain = { ...PET, discriminator: { propertyName: "kind" } };
  it.each<[string, object, unknown]>([
    [
      "without a mapping",
      { Pet: plain, Cat: child("Pet", {}), Dog: child("Pet", {}) },
      [["Cat", "Dog"], { Cat: "Cat", Dog: "Dog" }],
    ],
    [
      "through others",
      { Pet: plain, Cat: child("Pet", {}), Lion: child("Cat", {}) },
      [["Cat", "Lion"], { Cat: "Cat", Lion: "Lion" }],
    ],
    [
      "that add nothing",
      { Pet: plain, Cat: { allOf: [ref("Pet")] }, Dog: { allOf: [ref("Pet")] } },
      [["Cat", "Dog"], { Cat: "Cat", Dog: "Dog" }],
    ],
    ["that are alone", { Pet: plain, Cat: child("Pet", {}) }, "Cat"],
    [
      "beside the base itself, where that has a value",
      {
        Pet: {
          ...PET,
          discriminator: { propertyName: "kind", mapping: { pet: "Pet", cat: "Cat" } },
        },
        Cat: child("Pet", {}),
      },
      [["Cat", "object"], { cat: "Cat" }],
    ],
  ])("%s", (_name, schemas, expected) => {
    const { model, diagnostics } = build(describeApi(schemas));
    expect([formsOf(model, "Pet"), diagnostics]).toEqual([expected, []]);
  });

  it("whatever circle they stand in", () => {
    const schemas = {
      Pet: { ...plain, allOf: [ref("Cat")] },
      Cat: child("Pet", { lives: { type: "integer" } }),
    };
    expect(() => build(describeApi(schemas))).not.toThrow();
  });

  it("and where there are none, the schema stays an object and a warning says so", () => {
    const { model, diagnostics } = build(describeApi({ Pet: plain }));
    expect(typeOf(model, "Pet")?.kind).toBe("object");
    expect(diagnostics.map(({ problem }) => problem)).toEqual([
      expect.stringContaining("no declared schema extends"),
    ]);
  });
});

test("samples and the mock keep to the children", async () => {
  const { model } = build(ZOO);
  const types = new Map(model.types.map((type) => [type.name, type]));
  const pet = typeOf(model, "Pet") as TypeRef;
  const sample = buildSample(pet, { types, mode: "request", fill: "required" });
  expect(sample).toMatchObject({ kind: "cat", lives: expect.any(Number) });
  expect(fits(sample ?? null, pet, { types, mode: "request" })).toBe(true);
  const url = `${await startModel(model)}/pets`;
  expect((await post(url, { kind: "dog", barks: true })).status).toBe(200);
  expect((await post(url, { kind: "cat" })).status).toBe(400);
});

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Values of a discriminator that would end the string or the shape they stand in. */
const ODD = ["cat@)|", "d'o\"g=%"];

const CHECK = `
from acme.models import Cat, Dog
from acme._lib.shapes import decoder, encoder
shape = Cat.friend.shape
values = [decoder("acme.models", shape)({"kind": kind}) for kind in ${JSON.stringify(ODD)}]
assert [type(value) for value in values] == [Cat, Dog], (shape, values)
assert type(decoder("acme.models", shape)({"kind": "new", "barks": True})) is Dog
assert encoder("acme.models", shape)(values[1]) == {"kind": ${JSON.stringify(ODD[1])}}
`;

const python = preparePython();
test.skipIf(typeof python === "string")(
  "Python goes by the discriminator, whatever its values are",
  { timeout: 60_000 },
  async () => {
    if (typeof python === "string") return;
    const folder = createFolder();
    folders.push(folder);
    const mapping = { [ODD[0] ?? ""]: "Cat", [ODD[1] ?? ""]: "Dog" };
    const schemas = {
      Pet: { ...PET, discriminator: { propertyName: "kind", mapping } },
      Cat: child("Pet", { lives: { type: "integer" } }),
      Dog: child("Pet", { barks: { type: "boolean" } }),
    };
    writeFileSync(join(folder, "zoo.json"), JSON.stringify(describeApi(schemas)));
    const written = writeFlavor(
      await generateFlavors(join(folder, "zoo.json"), ["python"]),
      "python",
    );
    folders.push(written);
    const { code, output } = await python.run("python", ["-c", CHECK], {
      env: { PYTHONPATH: join(written, "src") },
    });
    expect(code, output).toBe(0);
  },
);

test("every flavor tells the children apart", { timeout: 90_000 }, async () => {
  const folder = createFolder();
  folders.push(folder);
  const file = join(folder, "zoo.json");
  writeFileSync(file, JSON.stringify(ZOO));
  const generated = await generateFlavors(file);
  const textOf = (flavor: string, path: RegExp): string =>
    generated.emitted
      .find((each) => each.flavor === flavor)
      ?.files.filter((each) => path.test(each.path))
      .map((each) => each.text)
      .join("\n") ?? "";
  const written = writeFlavor(generated, "typescript");
  folders.push(written);
  expect(compile(written)).toBe("");
  const project = createProject("acme", written);
  folders.push(project.directory);
  const sample = `import { Acme } from "acme";
const [pet] = await new Acme().pets.addPet({ requestBody: { kind: "cat", lives: 9 } });
if (pet?.kind === "cat") console.log(pet.lives.toFixed());
if (pet?.kind === "dog") console.log(pet.barks === true);
`;
  expect(compileSamples(project, [sample])).toBe("");
  expect(textOf("python", /\.py$/)).toMatch(/Cat \| Dog/);
  expect(textOf("docs", /^schemas\/Pet\.md$/)).toMatch(/Cat[\s\S]*Dog/);
  const types = JSON.parse(textOf("mcp", /^data\/types\.json$/)) as Record<string, object>;
  expect(types["Pet"]).toEqual({ anyOf: [{ $ref: "#/$defs/Cat" }, { $ref: "#/$defs/Dog" }] });
});
